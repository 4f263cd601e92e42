import { SPEECH_VERBS } from './lexicon/speech-verbs.js'
import type { NameRun } from './name-run.js'
import { nameRunAt } from './name-run.js'
import { PERSON_CUES, PERSON_THRESHOLD } from './person-cues.js'
import { PersonRegistry } from './person-registry.js'
import {
  isBody,
  isNoName,
  isOrdinary,
  isPlaceEnding,
  isPlainGiven,
  isRole,
  isThing,
  isTitle,
} from './word-class.js'
import type { WordRange } from './word-range.js'
import { overlaps } from './word-range.js'
import type { Word } from './words.js'

/** One sentence as the finder of people needs it; `taken` are bodies and places found before. */
export interface SentenceWords {
  readonly words: readonly Word[]
  readonly heading: boolean
  readonly taken: readonly WordRange[]
}

export interface FoundPerson extends WordRange {
  /** The fullest form of the name in the article. */
  readonly name: string
}

/** Lone capitals that say something, anywhere in the article. */
function speakersOf(sentences: readonly SentenceWords[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words } of sentences) {
    words.forEach((word, i) => {
      if (word.shape !== 'lower' || !SPEECH_VERBS.has(word.lower)) return
      for (const beside of [words[i - 1], words[i + 1]]) {
        if (beside?.shape === 'capital' && !isNoName(beside)) found.add(beside.lower)
      }
    })
  }
  return found
}

const textOf = (words: readonly Word[], range: WordRange): string => {
  let name = ''
  for (let i = range.first; i < range.end; i += 1) {
    const word = words[i]
    if (!word) break
    const gap = i > range.first && word.start > (words[i - 1]?.end ?? word.start)
    name += (gap ? ' ' : '') + word.text
  }
  return name
}

const partsOf = (words: readonly Word[], range: WordRange): readonly string[] =>
  words
    .slice(range.first, range.end)
    .filter((word) => word.shape !== 'mark' && !/^(?:Jr|Sr)\.?$|^[IVX]+$/u.test(word.text))
    .map((word) => word.text)

function isPerson(sentence: SentenceWords, run: NameRun, speakers: ReadonlySet<string>): boolean {
  const context = { words: sentence.words, run, heading: sentence.heading, speakers }
  const sum = PERSON_CUES.reduce((total, cue) => total + (cue.holds(context) ? cue.weight : 0), 0)
  return sum >= PERSON_THRESHOLD
}

function freeRuns(sentence: SentenceWords): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < sentence.words.length; i += 1) {
    const run = nameRunAt(sentence.words, i, sentence.heading)
    if (!run || sentence.taken.some((range) => overlaps(range, run))) continue
    runs.push(run)
    i = run.end - 1
  }
  return runs
}

/** A coordinated name shares its neighbour's evidence: "Aigerim Saparova and Daniyar Zhumabekov". */
function joinsAccepted(
  words: readonly Word[],
  run: NameRun,
  accepted: readonly NameRun[],
): boolean {
  const link = words[run.first - 1]
  if (run.names.length < 2 || !link || (link.text !== ',' && link.lower !== 'and')) return false
  return accepted.some((other) => other.end === run.first - 1 && other.names.length > 1)
}

/** A surname alone, in a place where it can be one, that belongs to somebody named in full. */
function carried(sentence: SentenceWords, at: number, registry: PersonRegistry): string | null {
  const word = sentence.words[at]
  const next = sentence.words[at + 1]
  if (!word || word.shape !== 'capital' || isBody(word) || isRole(word) || isTitle(word))
    return null
  if (next && next.shape === 'capital' && (isBody(next) || isThing(next) || isPlaceEnding(next)))
    return null
  if (
    word.opening &&
    isOrdinary(word) &&
    next?.shape === 'lower' &&
    !SPEECH_VERBS.has(next.lower)
  ) {
    return null
  }
  if (isThing(word) && !(next && SPEECH_VERBS.has(next.lower))) return null
  if (registry.hasSurname(word.text)) return registry.fullest([word.text])
  return isPlainGiven(word) || !isOrdinary(word) ? registry.byFirstName(word.text) : null
}

/**
 * The people of an article, sentence by sentence: full names by their cues, then their surnames wherever they stand
 * alone. Each inner list is in order of text and free of overlaps.
 */
export function findPeople(
  sentences: readonly SentenceWords[],
): readonly (readonly FoundPerson[])[] {
  const speakers = speakersOf(sentences)
  const registry = new PersonRegistry()
  const accepted = sentences.map((sentence) => {
    const people: NameRun[] = []
    for (const run of freeRuns(sentence)) {
      if (isPerson(sentence, run, speakers) || joinsAccepted(sentence.words, run, people))
        people.push(run)
    }
    for (const run of people)
      registry.add(partsOf(sentence.words, run), textOf(sentence.words, run))
    return people
  })
  return sentences.map((sentence, i) => {
    const people = accepted[i] ?? []
    const found: FoundPerson[] = people.map((run) => ({
      first: run.first,
      end: run.end,
      name: registry.fullest(partsOf(sentence.words, run)) ?? textOf(sentence.words, run),
    }))
    sentence.words.forEach((_, at) => {
      const range = { first: at, end: at + 1 }
      if ([...people, ...sentence.taken].some((other) => overlaps(other, range))) return
      const name = carried(sentence, at, registry)
      if (name !== null) found.push({ ...range, name })
    })
    return found.toSorted((a, b) => a.first - b.first)
  })
}
