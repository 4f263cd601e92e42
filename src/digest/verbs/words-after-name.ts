import { fold } from '../../text/fold.js'
import type { DigestVerb } from './digest-verb.js'

/** What is typed after the longest name of a verb that the text begins with; null where it begins with none. */
export function wordsAfterName(
  text: string,
  { name, aliases }: Pick<DigestVerb, 'name' | 'aliases'>,
): string | null {
  const words = [...text.matchAll(/[^\s:=]+/gu)]
  const longestFirst = [name, ...aliases].map(split).sort((a, b) => b.length - a.length)
  for (const named of longestFirst) {
    if (!named.every((word, i) => bare(words[i]?.[0] ?? '') === word)) continue
    const last = words[named.length - 1]
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
    return text.slice(end).replace(/^\s*[:=]?\s*/u, '')
  }
  return null
}

/** "Now!" is "now". */
function bare(word: string): string {
  return fold(word).replace(/[.,!]{1,3}$/u, '')
}

function split(name: string): readonly string[] {
  return name.split(' ').map(fold)
}
