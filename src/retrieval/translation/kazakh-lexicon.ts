import { foldKazakh } from '../../question/kazakh/fold-kazakh.js'
import { fold } from '../../text/fold.js'
import { tokens } from '../../text/tokens.js'
import { harmonyOf, mayFollow, type Harmony } from './kazakh-suffixes.js'
import { KAZAKH_GOVERNMENT } from './kazakh/government.js'
import type { Found, Lexicon } from './lexicon.js'
import { parseLexicon } from './parse-lexicon.js'

const SOURCES = [KAZAKH_GOVERNMENT]

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
    stems.push({ folded: folded.slice(0, -1) + soft, before: isVerb ? VOWELS : 'ыи', kind, harmony })
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
  if (!/[\s-]./u.test(lemma)) return [fold(lemma)]
  return tokens(lemma).map(({ text }) => fold(text))
}

type Table = ReadonlyMap<string, readonly Entry[]>

/** Entries by the spellings of their first word's stem. */
function buildTable(): Table {
  const table = new Map<string, Entry[]>()
  for (const { lemmas, translations } of parseLexicon(...SOURCES)) {
    for (const lemma of lemmas) {
      const entry: Entry = { lemma, words: wordsOf(lemma).map(stemsOf), translations }
      for (const { folded } of entry.words[0] ?? []) {
        const known = table.get(folded)
        if (known) known.push(entry)
        else table.set(folded, [entry])
      }
    }
  }
  return table
}

function isFormOf(word: string, { folded, before, kind, harmony }: Stem): boolean {
  if (!word.startsWith(folded)) return false
  const rest = word.slice(folded.length)
  if (before !== '' && !before.includes(rest.at(0) ?? ' ')) return false
  return mayFollow(rest, kind, harmony)
}

const SHORTEST_STEM = 2

/** Whether an entry's first word is spelled with the same Kazakh letters, not only folded to the same. */
function isSpelledAs(entry: Entry, word: string): boolean {
  const lemma = entry.lemma.split(/[\s-]/u)[0] ?? ''
  const shared = lemma.slice(0, -1)
  return word.startsWith(shared)
}

function findIn(table: Table, words: readonly string[], from: number): Found | null {
  const folded = words.slice(from, from + LONGEST_PHRASE).map(foldKazakh)
  const [first = ''] = folded
  const spelled = words[from] ?? ''
  let best: { entry: Entry; rank: number } | null = null
  for (let length = first.length; length >= SHORTEST_STEM; length -= 1) {
    for (const entry of table.get(first.slice(0, length)) ?? []) {
      const fits = entry.words.every((stems, i) =>
        stems.some((stem) => {
          const word = folded[i]
          return word !== undefined && isFormOf(word, stem)
        }),
      )
      if (!fits) continue
      const rank = entry.words.length * 100 + length * 2 + (isSpelledAs(entry, spelled) ? 1 : 0)
      if (!best || rank > best.rank) best = { entry, rank }
    }
  }
  return best && { length: best.entry.words.length, translations: best.entry.translations }
}

const LONGEST_PHRASE = 5

let table: Table | null = null

/**
 * Kazakh into English, by the longest known stem that leaves a chain of endings; words may be typed in
 * Russian letters. Its tables are built when first asked.
 */
export const kazakhLexicon: Lexicon = {
  find(words, from) {
    table ??= buildTable()
    return findIn(table, words, from)
  },
}
