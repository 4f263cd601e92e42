/** A word or phrase of another language with what it may be in English. */
export interface LexiconEntry {
  /** A word or phrase as a dictionary writes it, or an irregular form of one. */
  readonly lemma: string
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

/**
 * Reads a lexicon: `lemma, lemma: translation, translation` with the best first, `;` or a line end
 * between entries, `-` for a word that English leaves out.
 */
export function parseLexicon(...sources: readonly string[]): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const item of sources.join('\n').replaceAll('\n', ';').split(';')) {
    const colon = item.indexOf(':')
    if (colon < 0) continue
    const translations = listOf(item.slice(colon + 1))
    for (const lemma of listOf(item.slice(0, colon))) {
      entries.push({ lemma, translations: translations[0] === NOTHING ? [] : translations })
    }
  }
  return entries
}
