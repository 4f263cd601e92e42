import { fold } from '../text/fold.js'
import { WELL_KNOWN } from './lexicon/acronyms.js'
import { COUNTRIES, DEMONYMS, PLACES } from './lexicon/places.js'
import { RANK_WORDS, ROLE_SYNONYMS } from './lexicon/roles.js'

/** What an office comes down to, so that two ways of naming it can be compared. */
export interface OfficeKey {
  /** Roles under which the press's synonyms meet ("chair" for chairman, head, chief), sorted. */
  readonly roles: readonly string[]
  /** Ranks that make it another office ("deputy", "first", "former"), sorted. */
  readonly ranks: readonly string[]
  /** What it is of or for, in folded words without links, sorted. */
  readonly domain: readonly string[]
  /** The countries and places that it names, sorted. */
  readonly places: readonly string[]
}

/** Ranks that say nothing about which office it is. */
const EMPTY_RANKS = new Set([
  'current',
  'incumbent',
  'new',
  'newly-elected',
  'head',
  'chief',
  'lead',
  'leading',
  'late',
  'national',
  'then',
])
/** Words that differ between ways of naming one body. */
const EMPTY_WORDS = new Set(
  'of for the and at in to on a an by with affairs republic state federation ministry department office agency body s'.split(
    ' ',
  ),
)
const SAME_RANK: ReadonlyMap<string, string> = new Map([
  ['ex', 'former'],
  ['ex-', 'former'],
  ['outgoing', 'former'],
  ['interim', 'acting'],
  ['vice', 'deputy'],
])
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['organisation', 'organization'],
  ['centre', 'center'],
  ['home', 'interior'],
  ['internal', 'interior'],
  ['institutions', 'institution'],
  ['finances', 'finance'],
])

const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].toSorted()

/** Countries and places of several words first, so that "south korea" is one. */
function takePlaces(words: readonly string[]): {
  places: readonly string[]
  rest: readonly string[]
} {
  const places: string[] = []
  const rest: string[] = []
  for (let i = 0; i < words.length; i += 1) {
    const pair = `${words[i] ?? ''} ${words[i + 1] ?? ''}`
    const word = words[i] ?? ''
    if (COUNTRIES.has(pair) || PLACES.has(pair)) {
      places.push(pair)
      i += 1
    } else if (COUNTRIES.has(word) || PLACES.has(word)) places.push(word)
    else if (DEMONYMS.has(word)) places.push(DEMONYMS.get(word) ?? word)
    else rest.push(word)
  }
  return { places, rest }
}

/** Ways of naming one office that no single word shows, in the order in which they are rewritten. */
const PHRASES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:vice|under)[- ](?=\p{L})/gu, 'deputy '],
  [/\bprime minister\b|\bhead of (?:the )?government\b/gu, 'premier'],
  [/\bchief executive(?: officer)?\b/gu, 'ceo'],
  [/\bsecretary[- ]general\b/gu, 'secretary-general'],
  [/\bhead of state\b/gu, 'president'],
  [/\bforeign secretary\b/gu, 'foreign minister'],
  [/'s\b/gu, ''],
]
/** Roles that only raise the one beside them: "head coach", "chief justice". */
const RAISING = new Set(['head', 'chief', 'leader', 'lead', 'boss'])

function rolesOf(words: readonly string[]): readonly string[] {
  const roles = words.filter((word) => ROLE_SYNONYMS.has(word))
  const main = roles.filter((word) => !RAISING.has(word) && word !== 'deputy')
  const heads = roles.filter((word) => RAISING.has(word))
  const kept = main.length > 0 ? main : heads.length > 0 ? heads : roles
  return kept.map((word) => ROLE_SYNONYMS.get(word) ?? word)
}

const LINKS = new Set(['of', 'for', 'to', 'at', 'in'])

/** Behind its first link an office says what it is of: the minister of justice is no judge. */
function endOfNaming(words: readonly string[]): number {
  const role = words.findIndex((word) => ROLE_SYNONYMS.has(word))
  const link = words.findIndex((word, i) => i > role && LINKS.has(word))
  return role < 0 || link < 0 ? words.length : link
}

/** The comparable form of an office as written: "Chairman of the Court" and "head of the Court" share theirs. */
export function officeKey(office: string): OfficeKey {
  const expanded = office.replaceAll(/\b\p{Lu}{2,}\b/gu, (short) => WELL_KNOWN.get(short) ?? short)
  const plain = PHRASES.reduce(
    (text, [pattern, name]) => text.replaceAll(pattern, name),
    fold(expanded),
  )
  const { places, rest } = takePlaces(plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? [])
  const naming = rest.slice(0, endOfNaming(rest))
  const roles = rolesOf(naming)
  const others = rest.filter(
    (word, i) =>
      i >= naming.length ||
      !ROLE_SYNONYMS.has(word) ||
      (word === 'deputy' && !roles.includes(word)),
  )
  const ranks = others.filter((word) => RANK_WORDS.has(word) && !EMPTY_RANKS.has(word))
  const domain = others
    .filter((word) => !RANK_WORDS.has(word) && !EMPTY_WORDS.has(word))
    .map((word) => SAME_WORD.get(word) ?? word)
  const guardsRights =
    roles.includes('commissioner') && domain.includes('human') && domain.includes('rights')
  return {
    roles: sorted(guardsRights ? [...roles, 'ombudsman'] : roles),
    ranks: sorted(ranks.map((word) => SAME_RANK.get(word) ?? word)),
    domain: sorted(domain),
    places: sorted(places),
  }
}

const includes = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((word) => all.includes(word))

/**
 * Whether whoever holds `held` answers for `asked`: the same role and rank, everything asked for in its domain, and no
 * other country. A deputy minister is not the minister; the holder elsewhere is not the holder here.
 */
export function answersForOffice(held: OfficeKey, asked: OfficeKey): boolean {
  const roles = asked.roles.length > 0 && asked.roles.some((role) => held.roles.includes(role))
  const ranks = asked.ranks.length === held.ranks.length && includes(held.ranks, asked.ranks)
  const places =
    held.places.length === 0 ||
    asked.places.length === 0 ||
    asked.places.some((place) => held.places.includes(place))
  return roles && ranks && places && includes(held.domain, asked.domain)
}
