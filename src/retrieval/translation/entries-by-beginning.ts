import { itemsOf, lemmasOf, parseItem, type LexiconEntry } from './parse-lexicon.js'

/**
 * Tables made of a lexicon's entries that begin alike, each when first asked for, so that the first
 * question need not wait for the stems of all. Beginnings are compared as `beginningOf` gives them.
 */
export function entriesByBeginning<Table>(
  sources: readonly string[],
  beginningOf: (word: string) => string,
  buildTable: (entries: readonly LexiconEntry[]) => Table,
): (word: string) => Table {
  const tables = new Map<string, Table>()
  let items: Map<string, Set<string>> | null = null

  function read(): Map<string, Set<string>> {
    const byBeginning = new Map<string, Set<string>>()
    for (const item of sources.flatMap(itemsOf)) {
      for (const lemma of lemmasOf(item)) {
        const beginning = beginningOf(lemma)
        const known = byBeginning.get(beginning)
        if (known) known.add(item)
        else byBeginning.set(beginning, new Set([item]))
      }
    }
    return byBeginning
  }

  return (word) => {
    const beginning = beginningOf(word)
    const known = tables.get(beginning)
    if (known) return known
    items ??= read()
    const entries = [...(items.get(beginning) ?? [])]
      .flatMap(parseItem)
      .filter(({ lemma }) => beginningOf(lemma) === beginning)
    const table = buildTable(entries)
    tables.set(beginning, table)
    return table
  }
}
