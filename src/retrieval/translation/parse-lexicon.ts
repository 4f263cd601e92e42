/** A word or phrase of another language with what it may be in English. */
export interface LexiconEntry {
  /** Spellings and irregular forms of one word, or of words with the same translations. */
  readonly lemmas: readonly string[]
  /** Words or phrases, best first; empty for what English leaves out ("является"). */
  readonly translations: readonly string[]
}

const NOTHING = '-'

function listOf(source: string): readonly string[] {
  return source
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function entryOf(source: string): LexiconEntry | null {
  const colon = source.indexOf(':')
  if (colon < 0) return null
  const translations = listOf(source.slice(colon + 1))
  return {
    lemmas: listOf(source.slice(0, colon)),
    translations: translations[0] === NOTHING ? [] : translations,
  }
}

/**
 * Reads a lexicon: `lemma, lemma: translation, translation` with the best first, `;` or a line end
 * between entries, `-` for a word that English leaves out.
 */
export function parseLexicon(...sources: readonly string[]): readonly LexiconEntry[] {
  return sources.flatMap((source) =>
    source.split(/[;\n]/u).flatMap((item) => {
      const entry = entryOf(item)
      return entry ? [entry] : []
    }),
  )
}
