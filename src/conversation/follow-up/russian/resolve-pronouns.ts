import { readLine, type Token } from '../../../question/question-line.js'
import { RUSSIAN_PREPOSITIONS } from '../../../question/russian/function-words.js'
import { asks } from '../asks.js'
import type { TurnBefore } from '../follow-up.js'
import { kindOfName } from '../kind-of-name.js'
import { personOf } from '../person-of.js'
import type { PlainFollowUp } from '../plain-follow-up.js'
import { isFeminine } from './gender.js'
import {
  accusative,
  fromPrepositional,
  isPrepositional,
  isRussianVerb,
  nominative,
  russianPhrases,
  type Gender,
} from './noun-phrases.js'

interface Pronoun {
  readonly gender: 'masculine' | 'feminine' | 'plural' | 'masculine or neuter'
  /** `own`: accusative, genitive, or an owner. */
  readonly form: 'nominative' | 'own' | 'oblique'
}

const own = 'own'
const oblique = 'oblique'

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['он', { gender: 'masculine', form: 'nominative' }],
  ['она', { gender: 'feminine', form: 'nominative' }],
  ['оно', { gender: 'masculine or neuter', form: 'nominative' }],
  ['они', { gender: 'plural', form: 'nominative' }],
  ['его', { gender: 'masculine or neuter', form: own }],
  ['ее', { gender: 'feminine', form: own }],
  ['их', { gender: 'plural', form: own }],
  ['него', { gender: 'masculine or neuter', form: oblique }],
  ['ему', { gender: 'masculine or neuter', form: oblique }],
  ['нему', { gender: 'masculine or neuter', form: oblique }],
  ['нем', { gender: 'masculine or neuter', form: oblique }],
  ['ним', { gender: 'masculine or neuter', form: oblique }],
  ['нее', { gender: 'feminine', form: oblique }],
  ['ей', { gender: 'feminine', form: oblique }],
  ['ней', { gender: 'feminine', form: oblique }],
  ['них', { gender: 'plural', form: oblique }],
  ['ними', { gender: 'plural', form: oblique }],
])

/** What happens to documents, bodies and events rather than to people. */
const OF_THINGS =
  /(?<!\p{L})(?:подпис|создан|основан|учрежд|принят|проведен|утвержд|опубликован|открыт|построен|состо|прош(?:ёл|ел|ла|ло|ли)|проход|включа|содерж|вступ|действу|заключ|предусм|длил|начал|закончил|посвящ|называ)\p{L}*/iu

/** What people do, and bodies through them, but documents do not. */
const SAYS =
  /(?<!\p{L})(?:сказа|говор|отмет|отмеч|заяв|счита|подчерк|добав|сообщ|предлож|пообеща|пожела|дума|родил|работа|выступ|встреч|встрет)\p{L}*/iu

/**
 * The text with its first pronoun as a name: "Что она сказала?" → "Что Дана Омарова сказала?". Where Russian would want
 * another case than is known, the pronoun stays and the name stands in brackets behind it.
 */
export function resolveRussianPronouns(
  { plain }: PlainFollowUp,
  turns: readonly TurnBefore[],
): string | null {
  const { tokens } = readLine(plain)
  const index = tokens.findIndex((token) => PRONOUNS.has(normOf(token)))
  const token = tokens[index]
  const pronoun = token && PRONOUNS.get(normOf(token))
  if (!token || !pronoun || tokens.length === 1 || namesBefore(tokens, index) || !asks(plain, 'ru'))
    return null
  const next = tokens[index + 1]
  for (const turn of turns) {
    const by = replacement(plain, token, next, pronoun, turn)
    if (by === null) continue
    const resolved = `${plain.slice(0, token.start)}${by.text}${plain.slice(by.end)}`
    return `${resolved.charAt(0).toUpperCase()}${resolved.slice(1)}?`
  }
  return null
}

function normOf({ norm }: Token): string {
  return norm.replaceAll('ё', 'е')
}

/** "Кто он?" wants "Кто такой …?". */
function asSubject(plain: string, name: string): string {
  if (!/^кто он[а]?$/iu.test(plain)) return name
  return `${isFeminine(name) ? 'такая' : 'такой'} ${name}`
}

/** The text itself says whom its pronoun means. */
function namesBefore(tokens: readonly Token[], index: number): boolean {
  if (tokens.slice(0, index).some(({ norm }) => norm === ',')) return true
  return tokens.slice(0, index).some(({ text }, at) => at > 0 && kindOfName(text, []) !== null)
}

function replacement(
  plain: string,
  token: Token,
  next: Token | undefined,
  { gender, form }: Pronoun,
  turn: TurnBefore,
): { readonly text: string; readonly end: number } | null {
  const person = gender === 'plural' ? null : personOf(turn)
  const says = SAYS.test(plain)
  const thing = thingOf(turn, gender)
  const isThing = thing !== null && !says && (!person?.isAskedAbout || OF_THINGS.test(plain))
  const owned = form === own && next !== undefined && isOwned(next)
  if (isThing) {
    const known = `${plain.slice(token.start, token.end)} [${thing.nominative}]`
    const text =
      form === 'nominative' ? thing.nominative : form === own && !owned ? thing.accusative : known
    return { text, end: token.end }
  }
  if (person === null) return null
  const { name } = person
  if (form === 'nominative') return { text: asSubject(plain, name), end: token.end }
  if (!/^\p{Script=Latin}/u.test(name)) {
    return { text: `${plain.slice(token.start, token.end)} [${name}]`, end: token.end }
  }
  // Names in Latin letters have no cases; an owner stands behind what it owns.
  return owned ? { text: `${next.text} ${name}`, end: next.end } : { text: name, end: token.end }
}

function isOwned({ norm, text }: Token): boolean {
  return /^\p{Ll}{3,}/u.test(text) && !RUSSIAN_PREPOSITIONS.has(norm) && !isRussianVerb(norm)
}

/** Its gender is that of a word that is not written. */
function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text)
}

interface Thing {
  readonly nominative: string
  readonly accusative: string
}

function thingOf(turn: TurnBefore, gender: Pronoun['gender']): Thing | null {
  const genders: readonly Gender[] =
    gender === 'masculine or neuter' ? ['masculine', 'neuter'] : [gender]
  const phrases = russianPhrases(turn.question, turn.people).filter(
    ({ name }) => name !== 'person' && name !== 'date',
  )
  const found = phrases.findLast(
    (one) =>
      one.preposition === null &&
      (genders.includes(one.gender) || (isAcronym(one.text) && gender !== 'plural')),
  )
  if (found !== undefined) return { nominative: nominative(found), accusative: accusative(found) }
  if (gender === 'plural') return null
  const meant = gender === 'masculine or neuter' ? 'masculine' : gender
  const other = phrases.findLast((one) => one.name !== 'place' && isPrepositional(one, meant))
  if (other === undefined) return null
  const form = fromPrepositional(other, meant)
  const head = form.toLowerCase().split(' ').at(-1) ?? ''
  return { nominative: form, accusative: accusative({ ...other, text: form, gender: meant, head }) }
}
