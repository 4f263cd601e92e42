import { foldKazakh } from '../../question/kazakh/fold-kazakh.js'
import { fold } from '../../text/fold.js'
import { isStopWord } from '../../text/stop-words.js'
import { entriesByBeginning } from './entries-by-beginning.js'
import { harmonyOf, mayFollow, type Harmony } from './kazakh-suffixes.js'
import { KAZAKH_ECONOMY_SCIENCE_CULTURE } from './kazakh/economy-science-culture.js'
import { KAZAKH_EVERYDAY } from './kazakh/everyday.js'
import { KAZAKH_GEOGRAPHY } from './kazakh/geography.js'
import { KAZAKH_GOVERNMENT } from './kazakh/government.js'
import { KAZAKH_LAW_AND_DIPLOMACY } from './kazakh/law-and-diplomacy.js'
import { KAZAKH_QUALITIES } from './kazakh/qualities.js'
import { KAZAKH_SOCIETY } from './kazakh/society.js'
import { KAZAKH_VERBS } from './kazakh/verbs.js'
import type { Lexicon } from './lexicon.js'
import type { LexiconEntry } from './parse-lexicon.js'

const SOURCES = [
  KAZAKH_GOVERNMENT,
  KAZAKH_LAW_AND_DIPLOMACY,
  KAZAKH_GEOGRAPHY,
  KAZAKH_QUALITIES,
  KAZAKH_VERBS,
  KAZAKH_SOCIETY,
  KAZAKH_ECONOMY_SCIENCE_CULTURE,
  KAZAKH_EVERYDAY,
]

/** A way to spell the stem of a word before its endings. */
interface Stem {
  readonly folded: string
  /** What the endings must begin with; empty for anything. */
  readonly before: string
  readonly kind: 'noun' | 'verb'
  readonly harmony: Harmony
}

interface Entry {
  /** In Kazakh letters, lower case. */
  readonly lemma: string
  /** For each of its words the spellings of its stem. */
  readonly words: readonly (readonly Stem[])[]
  readonly translations: readonly string[]
}

const SOFTENED: Readonly<Record<string, string>> = { қ: 'г', к: 'г', п: 'б' }
const FLEETING = /([бвгджзйклмнпрстфхцчшғқңу])[ыі]([кқлмнпрсз])$/u
const VOWELS = 'аеиоуы'

/** The spellings of a stem: as it is, its last consonant softened, a last ы or і gone. */
function stemsOf(word: string): readonly Stem[] {
  const isVerb = word.endsWith('-')
  const lemma = isVerb ? word.slice(0, -1) : word
  const folded = foldKazakh(lemma)
  const harmony = harmonyOf(lemma)
  const kind = isVerb ? 'verb' : 'noun'
  const stems: Stem[] = [{ folded, before: '', kind, harmony }]
  const soft = SOFTENED[lemma.at(-1) ?? '']
  if (soft) {
    stems.push({
      folded: folded.slice(0, -1) + soft,
      before: isVerb ? VOWELS : 'ыи',
      kind,
      harmony,
    })
  }
  if (isVerb && /[ыі]$/u.test(lemma)) {
    stems.push({ folded: folded.slice(0, -1), before: 'у', kind, harmony })
  }
  if (!isVerb && folded.length > 4 && FLEETING.test(lemma)) {
    stems.push({
      folded: foldKazakh(lemma.replace(FLEETING, '$1$2')),
      before: 'ыи',
      kind,
      harmony,
    })
  }
  return stems
}

function wordsOf(lemma: string): readonly string[] {
  return fold(lemma)
    .split(/\s+|-(?=\p{L})/u)
    .filter((word) => !isStopWord(word))
}

/** Entries by the spellings of their first word's stem. */
function buildTable(entries: readonly LexiconEntry[]): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  for (const { lemma, translations } of entries) {
    const entry: Entry = { lemma, words: wordsOf(lemma).map(stemsOf), translations }
    for (const { folded } of entry.words[0] ?? []) {
      const known = table.get(folded)
      if (known) known.push(entry)
      else table.set(folded, [entry])
    }
  }
  return table
}

const tableOf = entriesByBeginning(SOURCES, (word) => foldKazakh(word.slice(0, 1)), buildTable)

/** Whether a folded word is the stem with endings that may follow it. */
function isFormOf(word: string, { folded, before, kind, harmony }: Stem): boolean {
  if (!word.startsWith(folded)) return false
  const rest = word.slice(folded.length)
  if (before !== '' && !before.includes(rest.at(0) ?? ' ')) return false
  return mayFollow(rest, kind, harmony)
}

/** How many letters of the words are stems of the entry's words; 0 where one of them is no form. */
function lettersKnown(entry: Entry, folded: readonly string[]): number {
  let letters = 0
  for (const [i, stems] of entry.words.entries()) {
    const word = folded[i]
    const stem = word && stems.find((candidate) => isFormOf(word, candidate))
    if (!stem) return 0
    letters += stem.folded.length
  }
  return letters
}

/** Whether an entry's first word has the same Kazakh letters, not only the same folded ones. */
function isSpelledAs({ lemma }: Entry, word: string): boolean {
  const [first = ''] = lemma.split(/[\s-]/u)
  return word.startsWith(first.slice(0, -1))
}

const SHORTEST_STEM = 2

/**
 * Kazakh into English, by known stems that leave a chain of endings; words may be typed in Russian
 * letters. Finds the entry of the most words, of these the one whose stems are longest, of these the one
 * spelled alike.
 */
export const kazakhLexicon: Lexicon = {
  find(words) {
    const [spelled = ''] = words
    const table = tableOf(spelled)
    const folded = words.map(foldKazakh)
    const [first = ''] = folded
    const seen = new Set<Entry>()
    let best: Entry | null = null
    let bestRank = 0
    for (let length = first.length; length >= SHORTEST_STEM; length -= 1) {
      for (const entry of table.get(first.slice(0, length)) ?? []) {
        if (seen.has(entry)) continue
        seen.add(entry)
        const letters = lettersKnown(entry, folded)
        const alike = isSpelledAs(entry, spelled) ? 1 : 0
        const rank = letters === 0 ? 0 : entry.words.length * 1_000 + letters * 2 + alike
        if (rank > bestRank) {
          best = entry
          bestRank = rank
        }
      }
    }
    return best && { length: best.words.length, translations: best.translations }
  },
}
