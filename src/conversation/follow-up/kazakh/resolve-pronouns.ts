import { readLine, type Token } from '../../../question/question-line.js'
import { asks } from '../asks.js'
import type { TurnBefore } from '../follow-up.js'
import { kindOfName } from '../kind-of-name.js'
import { personOf } from '../person-of.js'
import type { PlainFollowUp } from '../plain-follow-up.js'
import { caseOf, withCase, type KazakhCase } from './case-suffix.js'

type Form = KazakhCase | 'nominative'

const PRONOUNS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['ол', 'nominative'],
  ['оның', 'genitive'],
  ['оны', 'accusative'],
  ['оған', 'dative'],
  ['одан', 'ablative'],
  ['онымен', 'instrumental'],
])

/** What happens to documents, bodies and events rather than to people. */
const OF_THINGS =
  /(?<!\p{L})(?:құрыл|қол қой|қабылдан|жасал|ашыл|өткіз|өтті|өтеді|бекітіл|жарияла|салын|тағайында|қамти|мақсат|мазмұн|бөлім|тармақ|мүше)\p{L}*/iu

/** What people do, and bodies through them, but documents do not. */
const SAYS =
  /(?<!\p{L})(?:айт|деді|мәлімде|атап|хабарла|сөйле|қосты|ойлайды|туған|туды|келді|барды|кездес)\p{L}*|^ол кім$/iu

const VERB = /(?:ды|ді|ты|ті|ған|ген|қан|кен|ады|еді|йды|йді|ап|еп|ып|іп)$/u
const POSTPOSITION = /^(?:туралы|жайлы|бойынша|үшін|арқылы|кейін|дейін|және|мен|бен|пен)$/u
const ASKING =
  /^(?:кім|қашан|қайда|қанша|неше|қандай)\p{L}*$|^(?:ал|ше|бар|жоқ|не|нені|қалай|қай|неге|ма|ме|ба|бе|па|пе|ше)$/u

/** The text with its pronoun as a name: "Ол не айтты?" → "Дана Омарова не айтты?". */
export function resolveKazakhPronouns(
  { plain }: PlainFollowUp,
  turns: readonly TurnBefore[],
): string | null {
  const { tokens } = readLine(plain)
  const index = tokens.findIndex(({ norm }) => PRONOUNS.has(norm))
  const token = tokens[index]
  const form = token && PRONOUNS.get(token.norm)
  if (!token || !form || tokens.length === 1 || isDetermined(tokens, index) || !asks(plain, 'kk'))
    return null
  if (tokens.slice(0, index).some(({ norm }) => norm === ',')) return null
  // "Оны кім айтты?" means what was said.
  if (form === 'accusative' && /(?:айт|мәлімде|хабарла)/u.test(plain)) return null
  if (tokens.slice(0, index).some(({ text }) => kindOfName(text, []) !== null)) return null
  for (const turn of turns) {
    const person = personOf(turn)
    const thing = thingOf(turn)
    const isThing =
      thing !== null && !SAYS.test(plain) && (!person?.isAskedAbout || OF_THINGS.test(plain))
    const meant = isThing ? thing : (person?.name ?? null)
    if (meant === null) continue
    const by = form === 'nominative' ? meant : withCase(meant, form)
    const resolved = `${plain.slice(0, token.start)}${by}${plain.slice(token.end)}`
    return `${resolved.charAt(0).toUpperCase()}${resolved.slice(1)}?`
  }
  return null
}

/** "ол кезде", "ол жылы": the pronoun belongs to a noun of time. */
function isDetermined(tokens: readonly Token[], index: number): boolean {
  return /^(?:кез|жыл|күн|уақыт|жер|да$|де$|кейін|бұрын|әрі|бері)/u.test(
    tokens[index + 1]?.norm ?? '',
  )
}

/** The last common noun or body of the question that is no person, verb or date; its case ending off. */
function thingOf({ question, people }: TurnBefore): string | null {
  const { text, whPhrase, verb } = question
  const { tokens } = readLine(text)
  const isWord = (token: Token | undefined): boolean =>
    token !== undefined &&
    /\p{L}/u.test(token.norm) &&
    !ASKING.test(token.norm) &&
    !POSTPOSITION.test(token.norm) &&
    !(whPhrase && token.start < whPhrase.end && token.end > whPhrase.start) &&
    !(verb && token.start < verb.end && token.end > verb.start)
  const words = tokens.flatMap((token, index) =>
    isWord(token) && !isPartOfVerb(tokens, index) ? [{ token, index }] : [],
  )
  const nouns = words.filter(({ token, index }) => {
    const kind = kindOfName(token.text, people)
    return (
      kind !== 'person' &&
      kind !== 'date' &&
      !(index > 0 && VERB.test(token.norm) && caseOf(token.norm) === null)
    )
  })
  const last = nouns.at(-1)
  if (last === undefined) return null
  const before = tokens[last.index - 1]
  const bare = caseOf(last.token.text)?.stem ?? last.token.text
  // "жоспарында" is of "жоспары", which belongs to the noun before it.
  const stem = bare.replace(/(?<=\p{L}{3}[ыі])н$/u, '')
  const isOwned = stem !== bare
  const hasAdjective =
    before !== undefined &&
    isWord(before) &&
    /(?:лық|лік|дық|дік|тық|тік|ғы|гі|шы|ші)$/u.test(before.norm)
  const whole =
    before !== undefined && isWord(before) && (isOwned || hasAdjective)
      ? `${before.text} ${stem}`
      : stem
  return kindOfName(whole, people) === 'person' ? null : lowerUnlessName(whole)
}

function lowerUnlessName(text: string): string {
  return text.includes(' ') || /^\p{Lu}{2}/u.test(text)
    ? text
    : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** "қол" of "қол қойды". */
function isPartOfVerb(tokens: readonly Token[], index: number): boolean {
  return /^(?:қол|жүзеге|күшіне|қызмет|қатысу|атап)$/u.test(tokens[index]?.norm ?? '')
}
