/** A word or phrase of another language with what it may be in English. */
export interface LexiconEntry {
  /** A word or phrase as a dictionary writes it, or an irregular form of one. */
  readonly lemma: string
  /** Words or phrases, best first; empty for what English leaves out ("является"). */
  readonly translations: readonly string[]
}

const NOTHING = '-'

function listOf(source: string): readonly string[] {
  return source.split(',').map((part) => part.trim())
}

/**
 * The items of a lexicon's text, `;` or a line end between them. An item is `lemma, lemma: translation,
 * translation` with the best first, and `-` for words that English leaves out.
 */
export function itemsOf(source: string): readonly string[] {
  return source
    .replaceAll('\n', ';')
    .split(';')
    .filter((item) => item.includes(':'))
}

export function lemmasOf(item: string): readonly string[] {
  return listOf(item.slice(0, item.indexOf(':')))
}

/** The entries of an item, one for each of its lemmas. */
export function parseItem(item: string): readonly LexiconEntry[] {
  const listed = listOf(item.slice(item.indexOf(':') + 1))
  const translations = listed[0] === NOTHING ? [] : listed
  return lemmasOf(item).map((lemma) => ({ lemma, translations }))
}
