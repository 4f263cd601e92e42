import type { FoundOffice } from './find-offices.js'
import type { FoundPerson } from './find-people.js'
import type { Word } from './words.js'

/** A person and an office of one sentence that belong together. */
export interface FoundFact {
  readonly person: FoundPerson
  readonly office: FoundOffice
  /** The name of the rule that joined them. */
  readonly rule: string
}

/** How an office and a name may stand to one another: `between` is the text from the end of the first to the second. */
export interface FactRule {
  readonly name: string
  readonly order: 'office first' | 'person first'
  readonly between: RegExp
  /** What must follow the second of the two. */
  readonly after?: RegExp
}

const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady)\.? )?`
const ARTICLE = '(?:the |a |an )?'
const DESCRIBED = String.raw`(?:(?:the|a|an|its|his|her|their|then|former|also|currently|now|both) |\d{1,2}, )*`

/** In order: the first rule that fits joins the two, and each office is joined once. */
export const FACT_RULES: readonly FactRule[] = [
  { name: 'office before name', order: 'office first', between: new RegExp(`^ ${TITLE}$`, 'u') },
  {
    name: 'apposition after name',
    order: 'person first',
    between: new RegExp(`^(?:, \\d{1,3})?(?:, | ?\\(| ?[–—] )${DESCRIBED}$`, 'u'),
  },
  {
    name: 'apposition before name',
    order: 'office first',
    between: new RegExp(`^(?:, | ?[–—] )${TITLE}$`, 'u'),
    after: /^\s*(?:[,:;.)–—]|$)/u,
  },
  {
    name: 'copula',
    order: 'person first',
    between: new RegExp(
      String.raw`^(?:,? who)? (?:(?:is|was|has been|had been|became|becomes|remains|remained|will become|will be|served as|serves as|has served as|had served as|worked as|works as|acted as|acts as|took office as|took over as|was sworn in as|was inaugurated as|stepped down as|resigned as|retired as) (?:also |currently |now |then )?)${ARTICLE}${DESCRIBED}$`,
      'u',
    ),
  },
  {
    name: 'appointment of name',
    order: 'person first',
    between: new RegExp(
      String.raw`^(?:,? who)? (?:(?:is|was|were|has been|had been|will be|is being) )?(?:also |recently |re-?)?(?:appointed|elected|named|chosen|nominated|confirmed|reappointed|re-elected|promoted|hired|designated)(?: as| to be| to the post of| to the position of)? ${ARTICLE}${DESCRIBED}$`,
      'u',
    ),
  },
  {
    name: 'name as office',
    order: 'person first',
    between: new RegExp(`^ as ${ARTICLE}${DESCRIBED}$`, 'u'),
  },
  {
    name: 'office is name',
    order: 'office first',
    between:
      /^ (?:is|was|remains|became|has been|will be) (?:now |then |still )?(?:Mr\.? |Dr\.? )?$/u,
    after: /^\s*(?:[,:;.)]|$| (?:who|and|since)\b)/u,
  },
]

interface Part {
  readonly first: number
  readonly end: number
  readonly person: FoundPerson | null
  readonly office: FoundOffice | null
}

/** One kind of white space, and none before a comma: some corpora set words and marks apart. */
const plain = (between: string): string =>
  between.replaceAll(/\s+/gu, ' ').replaceAll(/ (?=[,;:.)])/gu, '')

function fits(rule: FactRule, text: string, words: readonly Word[], a: Part, b: Part): boolean {
  const ordered = rule.order === 'office first' ? a.office && b.person : a.person && b.office
  if (!ordered) return false
  const start = words[a.end - 1]?.end ?? 0
  const end = words[b.first]?.start ?? 0
  if (end - start > 60 || !rule.between.test(plain(text.slice(start, end)))) return false
  const rest = words[b.end - 1]?.end ?? 0
  const last = words.at(-1)?.end ?? rest
  return !rule.after || rule.after.test(plain(text.slice(rest, Math.min(last, rest + 12))))
}

/** The parts in order of text, with offices trimmed of a demonym or article they begin with where that is all. */
function partsOf(people: readonly FoundPerson[], offices: readonly FoundOffice[]): readonly Part[] {
  return [
    ...people.map((person) => ({ first: person.first, end: person.end, person, office: null })),
    ...offices.map((office) => ({ first: office.first, end: office.end, person: null, office })),
  ].toSorted((a, b) => a.first - b.first)
}

/**
 * The offices that one sentence says people hold. Names directly behind an office go first, so that in "X, President
 * of A, and Minister Y" the minister is Y; then neighbours by the other rules, from left to right.
 */
export function findFacts(
  text: string,
  words: readonly Word[],
  people: readonly FoundPerson[],
  offices: readonly FoundOffice[],
): readonly FoundFact[] {
  const parts = partsOf(people, offices)
  const found: FoundFact[] = []
  const join = (rule: FactRule, a: Part | undefined, b: Part | undefined, sole: boolean): void => {
    const person = a?.person ?? b?.person
    const office = a?.office ?? b?.office
    if (!a || !b || !person || !office || found.some((fact) => fact.office === office)) return
    if (sole && found.some((fact) => fact.person === person)) return
    if (fits(rule, text, words, a, b)) found.push({ person, office, rule: rule.name })
  }
  const [adjacent, ...others] = FACT_RULES
  if (adjacent) parts.forEach((part, i) => join(adjacent, part, parts[i + 1], false))
  for (const sole of [true, false]) {
    parts.forEach((part, i) => {
      for (const rule of others) {
        const [a, b] = rule.order === 'person first' ? [parts[i - 1], part] : [part, parts[i + 1]]
        if (part.office) join(rule, a, b, sole)
      }
    })
  }
  return found.toSorted((a, b) => a.office.first - b.office.first)
}
