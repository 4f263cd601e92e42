import type { DigestCommand, DigestMistake } from './digest-command.js'
import type { DigestVerb } from './verbs/digest-verb.js'
import { DIGEST_VERBS } from './verbs/digest-verbs.js'
import { wordsAfterName } from './verbs/words-after-name.js'

/** Reads one typed command: `daily 09:00`, `include court, human rights`, `еженедельно пн 9:00`. */
export function readDigestCommand(typed: string): DigestCommand | DigestMistake {
  const text = typed.trim()
  const [meant] = DIGEST_VERBS.flatMap((verb) => {
    const rest = wordsAfterName(text, verb)
    return rest === null ? [] : [{ verb, rest }]
  }).sort((a, b) => a.rest.length - b.rest.length)
  if (!meant) return unknown(text)
  const read = meant.verb.read(meant.rest)
  return 'kind' in read ? read : { kind: 'mistake', ...read, forms: meant.verb.forms }
}

function unknown(text: string): DigestMistake {
  const forms = DIGEST_VERBS.flatMap(({ forms: [first] }: DigestVerb) => first ?? [])
  return { kind: 'mistake', problem: 'command', value: /\S*/u.exec(text)?.[0] ?? '', forms }
}
