import { fold } from '../text/fold.js'

/** A name as first found, cut into its words. */
interface KnownPerson {
  readonly words: readonly string[]
  name: string
}

/** Case endings that Russian and Kazakh put on surnames; longest first. */
const CASE_ENDING =
  /(?:ының|інің|ның|нің|дың|дің|тың|тің|ымен|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|дан|ден|тан|тен|нан|нен|да|де|та|те|мен|бен|пен|ого|ому|ым|ом|ой|ою|ей|ем|а|у|е|ы|я|ю)$/u

/** The form under which a surname's cases meet; Latin words as they are. */
function surnameKey(word: string): string {
  const folded = fold(word)
  if (!/^\p{Script=Cyrillic}/u.test(folded) || folded.length < 5) return folded
  return folded.replace(CASE_ENDING, '')
}

const isInitial = (word: string): boolean => word.endsWith('.')

function compatible(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0] ?? ''
  const second = b[0] ?? ''
  if (a.length === 1 || b.length === 1) return true
  if (isInitial(first) || isInitial(second)) return fold(first).charAt(0) === fold(second).charAt(0)
  return surnameKey(first) === surnameKey(second)
}

/**
 * The people of one article. A surname alone means the one who was last called by a full name with it; the fullest
 * form stands for all ("K. Tokayev" and "Tokayev" for "Kassym-Jomart Tokayev").
 */
export class PersonRegistry {
  private readonly bySurname = new Map<string, KnownPerson[]>()
  private readonly byFirst = new Map<string, KnownPerson[]>()

  /** Records a name as written; of two forms of one name the longer one stands. */
  add(words: readonly string[], name: string): void {
    const last = words.at(-1)
    if (last === undefined) return
    const known = this.find(words)
    if (known && known.words.length >= words.length && known.name.length >= name.length) return
    if (known && known.words.length > 1 && words.length === 1) return
    const person: KnownPerson = known ? Object.assign(known, { name, words }) : { words, name }
    push(this.bySurname, surnameKey(last), person)
    if (words.length > 1 && words[0] !== undefined) push(this.byFirst, surnameKey(words[0]), person)
  }

  /** The fullest form of a name given by its words; null for a stranger. */
  fullest(words: readonly string[]): string | null {
    return this.find(words)?.name ?? null
  }

  /** Whether a lone word is the surname of somebody known. */
  hasSurname(word: string): boolean {
    return this.bySurname.has(surnameKey(word))
  }

  /** The only one whose first name (or family name put first) the word is; null where none or several are. */
  byFirstName(word: string): string | null {
    const people = this.byFirst.get(surnameKey(word)) ?? []
    return people.length === 1 ? (people[0]?.name ?? null) : null
  }

  private find(words: readonly string[]): KnownPerson | undefined {
    const last = words.at(-1)
    if (last === undefined) return undefined
    const people = this.bySurname.get(surnameKey(last)) ?? []
    return people.findLast((person) => compatible(person.words, words))
  }
}

function push(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (!list.includes(person)) list.push(person)
}
