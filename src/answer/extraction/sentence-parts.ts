import type { WordClass } from '../../text/word-class.js'
import type { Run } from './run.js'
import type { Word } from './sentence-words.js'

/** The shallow structure of one sentence. */
export interface SentenceParts {
  readonly words: readonly Word[]
  /** Noun chunks: a noun with what stands before it, up to the next determiner. */
  readonly chunks: readonly Run[]
  /** Capitalised words in a row, also over "of" and "the" ("Bank of England"). */
  readonly names: readonly Run[]
  /** Days, months, years, centuries. */
  readonly dates: readonly Run[]
  /** Numbers with their multiples and units. */
  readonly numbers: readonly Run[]
}

type Classes = ReadonlySet<WordClass>

const OPENS_CHUNK: Classes = new Set(['article', 'determiner', 'possessive'])
const INSIDE_CHUNK: Classes = new Set([
  'number',
  'ordinal',
  'adjective',
  'noun',
  'plural',
  'name',
  'unit',
  'time',
  'possessive ending',
])
const CHUNK_HEAD: Classes = new Set(['noun', 'plural', 'name', 'number', 'ordinal', 'unit', 'time'])
const BEFORE_NOUN: Classes = new Set(['adverb', 'gerund', 'past'])
const DATE_PART: Classes = new Set(['time', 'ordinal'])

const YEAR = /^(?:1\d{3}|20\d{2})s?$/
const DAY = /^[0-3]?\d$/
const PERIOD = /^(?:century|centuries|quarter|half)$/
const DATE_OPENER = /^(?:early|late|mid|spring|summer|autumn|fall|winter|circa|c\.?)$/
const ERA = /^(?:ad|bc|bce|ce)\.?$/
const NAME_LINK = /^(?:of|the|de|la|von|van|bin|ibn|al|and|for|du|der|da)$/
const LONGEST_LINK = 2

/** A determiner opens a chunk in the middle of one; adverbs and participles stay where a noun follows. */
function chunksOf(words: readonly Word[]): readonly Run[] {
  const chunks: Run[] = []
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && OPENS_CHUNK.has(words[to]?.class ?? 'other') && to - from < 3)
      to += 1
    const opened = to
    for (; to < words.length; to += 1) {
      const own = words[to]?.class ?? 'other'
      if (INSIDE_CHUNK.has(own)) continue
      if (opened === from || !BEFORE_NOUN.has(own)) break
      const next = words[to + 1]?.class ?? 'other'
      const beyond = words[to + 2]?.class ?? 'other'
      if (!INSIDE_CHUNK.has(next) && !(BEFORE_NOUN.has(next) && INSIDE_CHUNK.has(beyond))) break
    }
    let end = to
    while (end > opened && !CHUNK_HEAD.has(words[end - 1]?.class ?? 'other')) end -= 1
    if (end > opened) chunks.push({ from, to: end })
    from = Math.max(to, from + 1)
  }
  return chunks
}

function isNameWord({ capital, class: own }: Word, first: boolean): boolean {
  return own === 'name' || (capital && !first && own !== 'time' && own !== 'pronoun')
}

function namesOf(words: readonly Word[]): readonly Run[] {
  const names: Run[] = []
  let i = 0
  while (i < words.length) {
    const word = words[i]
    if (!word || !isNameWord(word, i === 0)) {
      i += 1
      continue
    }
    let to = i + 1
    for (;;) {
      let next = to
      while (next - to < LONGEST_LINK && NAME_LINK.test(words[next]?.text ?? '')) next += 1
      const beyond = words[next]
      if (!beyond || !isNameWord(beyond, false)) break
      const link = words.slice(to, next).map(({ text }) => text)
      if (link.includes('and')) break
      to = next + 1
    }
    names.push({ from: i, to })
    i = to
  }
  return names
}

function isDatePart(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word) return false
  const before = words[i - 1]
  const after = words[i + 1]
  if (word.class === 'time') return true
  if (YEAR.test(word.folded)) return after?.class !== 'unit' || PERIOD.test(after.folded)
  if (DAY.test(word.folded)) return before?.class === 'time' || after?.class === 'time'
  if (DATE_PART.has(word.class)) return PERIOD.test(after?.folded ?? '') || before?.class === 'time'
  if (PERIOD.test(word.folded)) return before?.class === 'ordinal'
  if (ERA.test(word.folded)) return before?.class === 'number' || PERIOD.test(before?.folded ?? '')
  return DATE_OPENER.test(word.folded) && isDatePart(words, i + 1)
}

function datesOf(words: readonly Word[]): readonly Run[] {
  const dates: Run[] = []
  for (let i = 0; i < words.length; i += 1) {
    if (!isDatePart(words, i)) continue
    const from = i
    i += 1
    while (isDatePart(words, i) || (words[i]?.class === 'comma' && isDatePart(words, i + 1))) i += 1
    dates.push({ from, to: i })
    i -= 1
  }
  return dates
}

function numbersOf(words: readonly Word[]): readonly Run[] {
  const numbers: Run[] = []
  for (let i = 0; i < words.length; i += 1) {
    if (words[i]?.class !== 'number') continue
    const from = i
    i += 1
    while (words[i]?.class === 'number') i += 1
    numbers.push({ from, to: i })
    if (words[i]?.class === 'unit') {
      numbers.push({ from, to: i + 1 })
    }
    i -= 1
  }
  return numbers
}

/** Finds the parts of a sentence in passes of their own, linear in its words. */
export function sentenceParts(words: readonly Word[]): SentenceParts {
  return {
    words,
    chunks: chunksOf(words),
    names: namesOf(words),
    dates: datesOf(words),
    numbers: numbersOf(words),
  }
}
