import type { Mention } from '../../annotate/mention.js'
import type { WordClass } from '../../text/word-class.js'
import type { Run } from './run.js'
import type { SentenceParts } from './sentence-parts.js'
import type { Word } from './sentence-words.js'

/** What generators see of a sentence. */
export interface GeneratorInput extends SentenceParts {
  /** The sentence's mentions as runs of words. */
  readonly mentions: readonly (Run & { readonly kind: Mention['kind'] })[]
}

/** One way to propose stretches of a sentence as answers. */
export interface Generator {
  readonly name: string
  /** What it proposes. */
  readonly yields: string
  readonly propose: (input: GeneratorInput) => readonly Run[]
}

const LONGEST_PHRASE = 25
const MOST_CHUNKS = 4

function classAt(words: readonly Word[], i: number): WordClass {
  return words[i]?.class ?? 'stop'
}

/** Chunks joined by prepositions or as a list, from each chunk on, with all shorter ones. */
function joinedChunks(
  { words, chunks }: SentenceParts,
  joins: (from: number, to: number) => boolean,
): readonly Run[] {
  const runs: Run[] = []
  chunks.forEach((first, i) => {
    let last = first
    for (const next of chunks.slice(i + 1, i + MOST_CHUNKS)) {
      if (!joins(last.to, next.from) || next.to > words.length) break
      runs.push({ from: first.from, to: next.to })
      last = next
    }
  })
  return runs
}

function complexChunks(parts: SentenceParts): readonly Run[] {
  return joinedChunks(
    parts,
    (from, to) =>
      to === from ||
      (to - from === 1 && ['preposition', 'dash'].includes(classAt(parts.words, from))),
  )
}

function lists(parts: SentenceParts): readonly Run[] {
  return joinedChunks(parts, (from, to) => {
    const between = parts.words.slice(from, to).map((word) => word.class)
    return (
      between.length > 0 &&
      between.length <= 2 &&
      between.every((own) => own === 'comma' || own === 'conjunction')
    )
  })
}

/** Where the clause that word `from` stands in ends: at the next mark outside brackets, or the last one. */
function clauseEnds(words: readonly Word[], from: number): readonly number[] {
  const ends: number[] = []
  for (let to = from + 1; to <= words.length && to - from <= LONGEST_PHRASE; to += 1) {
    const own = classAt(words, to)
    if (own === 'comma' || own === 'stop' || own === 'dash' || own === 'close bracket')
      ends.push(to)
    if (own === 'stop' || ends.length === 2) break
  }
  return ends
}

const CLAUSE_OPENERS =
  /^(?:because|since|so|that|to|by|for|due|when|while|if|after|before|as|through|how|what|whether|where|until|unless)$/
const VERBAL: ReadonlySet<WordClass> = new Set([
  'verb',
  'past',
  'gerund',
  'be',
  'modal',
  'do',
  'have',
])

function clauses({ words }: SentenceParts): readonly Run[] {
  return words.flatMap((word, i) =>
    CLAUSE_OPENERS.test(word.folded)
      ? clauseEnds(words, i).flatMap((to) => [
          { from: i, to },
          { from: i + 1, to },
        ])
      : [],
  )
}

function verbPhrases({ words, chunks }: SentenceParts): readonly Run[] {
  return words.flatMap((word, i) => {
    if (!VERBAL.has(word.class) && word.class !== 'infinitive to') return []
    const ends = chunks
      .filter((chunk) => chunk.from > i && chunk.to - i <= LONGEST_PHRASE)
      .slice(0, 3)
    return [...ends.map(({ to }) => to), ...clauseEnds(words, i)].map((to) => ({ from: i, to }))
  })
}

function segments({ words }: SentenceParts): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (let i = 0; i <= words.length; i += 1) {
    const own = classAt(words, i)
    if (!['comma', 'stop', 'dash', 'open bracket', 'close bracket'].includes(own)) continue
    if (i > from && i - from <= LONGEST_PHRASE) runs.push({ from, to: i })
    from = i + 1
  }
  return runs
}

function quotations({ words }: SentenceParts): readonly Run[] {
  const marks = words.flatMap((word, i) => (word.class === 'quote' ? [i] : []))
  return marks.flatMap((open, i) => {
    const close = marks[i + 1]
    return close !== undefined && close - open > 1 && close - open <= LONGEST_PHRASE
      ? [{ from: open + 1, to: close }]
      : []
  })
}

function prepositionalPhrases({ words, chunks }: SentenceParts): readonly Run[] {
  const joined = [...chunks, ...complexChunks({ words, chunks, names: [], dates: [], numbers: [] })]
  return joined.flatMap(({ from, to }) =>
    classAt(words, from - 1) === 'preposition' ? [{ from: from - 1, to }] : [],
  )
}

/** Every way to propose candidates but word n-grams, in the order of their numbers. */
export const GENERATORS: readonly Generator[] = [
  { name: 'chunk', yields: 'noun chunks', propose: ({ chunks }) => chunks },
  { name: 'name', yields: 'runs of capitalised words', propose: ({ names }) => names },
  { name: 'date', yields: 'days, months, years, centuries', propose: ({ dates }) => dates },
  {
    name: 'number',
    yields: 'numbers, with and without their unit',
    propose: ({ numbers }) => numbers,
  },
  {
    name: 'mention',
    yields: 'people, bodies, places, offices, dates and quantities of the annotations',
    propose: ({ mentions }) => mentions,
  },
  { name: 'complex chunk', yields: 'chunks joined by prepositions', propose: complexChunks },
  { name: 'list', yields: 'chunks joined by commas and conjunctions', propose: lists },
  {
    name: 'prepositional phrase',
    yields: 'a preposition with its chunks',
    propose: prepositionalPhrases,
  },
  {
    name: 'clause',
    yields: 'what "because", "to", "by" and the like open, with and without them',
    propose: clauses,
  },
  { name: 'verb phrase', yields: 'a verb with what follows it', propose: verbPhrases },
  { name: 'segment', yields: 'what stands between punctuation', propose: segments },
  { name: 'quotation', yields: 'what stands between quotation marks', propose: quotations },
]
