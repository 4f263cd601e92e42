import { CANDIDATE_TYPES } from './candidate-type.js'
import { EXPECTED_TYPES, type ExpectedType } from './expected-type.js'

/** How well a candidate of a type fits an expected answer, 0 to 1; what is not named fits {@link OTHERWISE}. */
const FITS: Readonly<Record<ExpectedType, string>> = {
  person: `
    person 1, names 0.8, name part 0.8, the names 0.7, name list 0.8, organisation 0.6, office
    0.6, chunk with name 0.6, plural chunk with name 0.6, place 0.6, list 0.6, chunk 0.5, plural
    chunk 0.5, noun 0.5, plural noun 0.5, complex chunk with name 0.5, complex chunk 0.4,
    pronoun 0.3`,
  group: `
    organisation 1, names 0.9, the names 0.9, chunk with name 0.8, plural chunk with name 0.8,
    plural chunk 0.7, name part 0.7, name list 0.7, complex chunk with name 0.7, chunk 0.6,
    plural noun 0.6, list 0.6, noun 0.5, place 0.5, complex chunk 0.5, person 0.4`,
  title: `
    office 1, chunk 0.8, complex chunk 0.8, complex chunk with name 0.8, chunk with name 0.7,
    noun 0.7, plural chunk 0.6, names 0.5, name part 0.5, plural noun 0.5`,
  'description of a person': `
    office 1, complex chunk 0.9, complex chunk with name 0.9, chunk 0.8, chunk with name 0.8,
    plural chunk 0.7, list 0.6, noun 0.5, plural noun 0.5, person 0.5, names 0.5`,
  date: `
    date 1, dated phrase 0.9, date range 0.9, duration 0.5, number 0.5, prepositional phrase
    0.5, clause 0.5, complex chunk 0.4, adverb 0.4, chunk 0.3, counted 0.3`,
  place: `
    place 1, place phrase 0.9, names 0.8, the names 0.8, name list 0.7, complex chunk with name
    0.7, name part 0.6, organisation 0.6, chunk with name 0.6, plural chunk with name 0.6,
    prepositional phrase 0.5, chunk 0.5, plural chunk 0.5, complex chunk 0.5, list 0.5, noun
    0.5, adjective 0.3, adverb 0.3`,
  count: `
    number 1, about a number 1, counted 0.9, measure 0.7, percent 0.6, duration 0.5, money 0.4,
    chunk 0.3`,
  money: `
    money 1, about a number 0.7, number 0.6, measure 0.6, percent 0.5, counted 0.5`,
  percent: `
    percent 1, about a number 0.7, number 0.7, measure 0.7`,
  period: `
    duration 1, about a number 0.8, measure 0.8, date range 0.6, number 0.5, date 0.4, dated
    phrase 0.4`,
  measure: `
    measure 1, about a number 0.9, number 0.8, counted 0.7, duration 0.6, percent 0.5, money
    0.5, adjective 0.4`,
  'other number': `
    number 1, about a number 0.9, measure 0.7, counted 0.7, percent 0.6, duration 0.5, date 0.5`,
  reason: `
    reason 1, purpose 0.8, clause 0.7, complex chunk 0.6, complex chunk with name 0.6, gerund
    phrase 0.6, sentence part 0.6, chunk 0.5, plural chunk 0.5, chunk with name 0.5,
    prepositional phrase 0.5, verb phrase 0.5, finite verb phrase 0.5, gerund 0.5, list 0.5`,
  manner: `
    by doing 1, manner phrase 0.9, adverb 0.7, prepositional phrase 0.6, gerund phrase 0.6,
    gerund 0.6, adjective 0.6, verb phrase 0.5, single verb 0.5, chunk 0.5, plural chunk 0.5,
    complex chunk 0.5, clause 0.5, sentence part 0.4`,
  definition: `
    complex chunk 1, complex chunk with name 0.9, chunk 0.8, chunk with name 0.7, plural chunk
    0.7, plural chunk with name 0.7, names 0.6, the names 0.6, list 0.6, noun 0.6, plural noun
    0.6, office 0.6, name part 0.5, organisation 0.5, place 0.5, adjective 0.5, verb phrase 0.4,
    single verb 0.4`,
  description: `
    complex chunk 0.9, chunk 0.8, plural chunk 0.8, complex chunk with name 0.8, chunk with name
    0.7, noun 0.6, plural noun 0.6, list 0.6, verb phrase 0.6, finite verb phrase 0.6, single
    verb 0.6, gerund phrase 0.6, gerund 0.6, clause 0.6, purpose 0.6, sentence part 0.5,
    adjective 0.5, names 0.5, organisation 0.5, person 0.5, place 0.5, number 0.3`,
  abbreviation: `
    names 1, name part 1, organisation 1, the names 0.9, chunk 0.6, complex chunk with name 0.6`,
  term: `
    names 1, name part 1, the names 0.9, organisation 0.8, chunk with name 0.7, chunk 0.6, noun
    0.6, plural chunk 0.6, plural noun 0.5, place 0.5, adjective 0.4`,
  event: `
    names 0.9, the names 0.9, chunk with name 0.9, complex chunk with name 0.8, chunk 0.7,
    complex chunk 0.7, plural chunk 0.6, noun 0.6, gerund phrase 0.5`,
  thing: `
    chunk 1, plural chunk 1, noun 0.9, plural noun 0.9, chunk with name 0.9, plural chunk with
    name 0.9, names 0.8, the names 0.8, complex chunk 0.8, complex chunk with name 0.7, list
    0.7, organisation 0.7, name part 0.7, person 0.6, place 0.6, adjective 0.5, gerund phrase
    0.5, gerund 0.5, verb phrase 0.4, number 0.3, single verb 0.3, clause 0.3, date 0.1`,
}

const OTHERWISE = 0.2

function readFits(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .trim()
      .replaceAll(/\s+/g, ' ')
      .split(', ')
      .map((entry): [string, number] => {
        const cut = entry.lastIndexOf(' ')
        return [entry.slice(0, cut), Number(entry.slice(cut + 1))]
      }),
  )
}

/** By the numbers of expected and candidate type. */
const TABLE = EXPECTED_TYPES.map((expected) => {
  const fits = readFits(FITS[expected])
  const unknown = [...fits.keys()].find((type) => !CANDIDATE_TYPES.includes(type))
  if (unknown !== undefined) throw new RangeError(`no such candidate type: ${unknown}`)
  return CANDIDATE_TYPES.map((type) => fits.get(type) ?? OTHERWISE)
})

/** How well a candidate type fits an expected type, both by number, 0 to 1. */
export function typeFit(expected: number, candidate: number): number {
  return TABLE[expected]?.[candidate] ?? OTHERWISE
}
