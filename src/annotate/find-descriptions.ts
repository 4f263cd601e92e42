import type { Span } from '../text/span.js'
import type { Anaphor } from './annotations.js'
import { KINDS_OF_THING } from './lexicon/kinds-of-thing.js'
import type { SentenceReading } from './read-sentences.js'
import { isFunctionWord } from './word-class.js'
import type { Word } from './words.js'

const DETERMINER =
  /^(?:the|this|these|that|those|such|этот|эта|это|эти|данный|данная|данное|данные|бұл|осы|аталған)$/u
const DEMONSTRATIVE =
  /^(?:this|these|that|those|such|этот|эта|это|эти|данный|данная|данное|данные|бұл|осы|аталған)$/u

/** Prepositions that begin what describes a noun before them. */
const DESCRIBES = /^(?:of|for|on|between|with|to|in|against|under|by|at|from|about|among|within)$/u

/** What ends a description: a mark, or a word that a clause begins or goes on with. */
const ENDS =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|that|which|who|whose|where|when|while|because|although|but|said|says|[.;:!?«»“”"–—])$/u

/** Words of a description before and after its noun. */
const MOST_BEFORE = 5
const MOST_AFTER = 14

const PARTICIPLE =
  /(?:ing|ed)$|^(?:held|led|made|given|taken|signed|sent|set|put|known|built|begun|written)$/u

/** "This year" is a date. */
const TIME = /^(?:year|month|week|day|morning|evening|night|time|moment|same|one)s?$/u

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(KINDS_OF_THING))

function singularOf(noun: string): string {
  return noun.replace(/ies$/u, 'y').replace(/(?<=ss|sh|ch|x)es$|(?<=[^s])s$/u, '')
}

function isContent(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.shape === 'lower' || word.shape === 'capital' || word.shape === 'acronym') &&
    !isFunctionWord(word)
  )
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next|new)$/u

/** Whether the noun at a place is the last of its phrase, so that the phrase is about it. */
function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return !next || !isContent(next) || PARTICIPLE.test(next.lower)
}

function describes(word: Word | undefined): boolean {
  return (
    isContent(word) ||
    word?.shape === 'possessive' ||
    word?.shape === 'number' ||
    ORDINAL.test(word?.lower ?? '')
  )
}

/** The same of a noun that nothing describes, where a verb may follow: "these plans include", "this plan includes". */
function isBareHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (isHead(words, at)) return true
  const isPlural = words[at]?.lower.endsWith('s') === true
  return next?.shape === 'lower' && next.lower.endsWith('s') !== isPlural
}

/** A noun with what describes it; null where nothing does. */
function describedAt(words: readonly Word[], at: number): Span | null {
  if (!isHead(words, at)) return null
  let first = at
  let owned = false
  while (first > 0 && at - first < MOST_BEFORE) {
    const before = words[first - 1]
    if (owned ? before?.shape !== 'capital' : !describes(before)) break
    // An owner is a name, or the one word before its ending.
    if (before?.shape === 'possessive') {
      first -= 1
      owned = true
    }
    first -= 1
  }
  let last = at
  if (DESCRIBES.test(words[at + 1]?.lower ?? '')) {
    last = at + 1
    while (last + 1 < words.length && last - at < MOST_AFTER) {
      if (ENDS.test(words[last + 1]?.lower ?? '')) break
      last += 1
    }
  }
  const [start, end] = [words[first]?.start, words[last]?.end]
  return (first < at || last > at) && start !== undefined && end !== undefined
    ? { start, end }
    : null
}

interface Bare extends Span {
  readonly sentence: number
  /** In the singular. */
  readonly noun: string
  /** "this document" goes back to anything of the kind. */
  readonly demonstrative: boolean
}

/** "the meeting", "this document": a noun that only a determiner describes. */
function bareNouns({ sentence, words }: SentenceReading): readonly Bare[] {
  return words.flatMap((word, i): readonly Bare[] => {
    const noun = words[i + 1]
    if (!DETERMINER.test(word.lower) || !noun || !isContent(noun)) return []
    if (TIME.test(noun.lower)) return []
    const demonstrative = DEMONSTRATIVE.test(word.lower)
    if (!isBareHead(words, i + 1)) return []
    if (!demonstrative && /^(?:of|for|between)$/u.test(words[i + 2]?.lower ?? '')) return []
    const { start } = word
    return [{ sentence, start, end: noun.end, noun: singularOf(noun.lower), demonstrative }]
  })
}

/**
 * Nouns that only "the" or "this" describes, with the nearest earlier phrase about the same noun (or about a thing of
 * that kind: "this document" after "a plan of action") that says more.
 */
export function findDescriptions(readings: readonly SentenceReading[]): readonly Anaphor[] {
  const bare = readings.map(bareNouns)
  const wanted = new Set(bare.flat().flatMap(({ noun }) => [noun, ...(KINDS.get(noun) ?? [])]))
  const introduced = new Map<string, Span>()
  const found: Anaphor[] = []
  function latest({ noun, start }: Bare): Span | undefined {
    const same = introduced.get(noun)
    if (same) return same
    let best: Span | undefined
    for (const kind of KINDS.get(noun) ?? []) {
      const one = introduced.get(kind)
      if (one && one.end <= start && (!best || one.start > best.start)) best = one
    }
    return best
  }
  readings.forEach(({ words }, i) => {
    for (const one of bare[i] ?? []) {
      const antecedent = latest(one)
      if (!antecedent) continue
      const { sentence, start, end } = one
      found.push({ sentence, start, end, antecedent, kind: 'same thing' })
    }
    words.forEach((word, at) => {
      if (word.shape !== 'lower' && word.shape !== 'capital') return
      const term = singularOf(word.lower)
      if (!wanted.has(term)) return
      const described = describedAt(words, at)
      if (described) introduced.set(term, described)
    })
  })
  return found
}
