import { parseLexicon, type LexiconEntry } from './parse-lexicon.js'

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
  let entries: Map<string, LexiconEntry[]> | null = null

  function read(): Map<string, LexiconEntry[]> {
    const byBeginning = new Map<string, LexiconEntry[]>()
    for (const entry of parseLexicon(...sources)) {
      const beginning = beginningOf(entry.lemma)
      const known = byBeginning.get(beginning)
      if (known) known.push(entry)
      else byBeginning.set(beginning, [entry])
    }
    return byBeginning
  }

  return (word) => {
    const beginning = beginningOf(word)
    const known = tables.get(beginning)
    if (known) return known
    entries ??= read()
    const table = buildTable(entries.get(beginning) ?? [])
    tables.set(beginning, table)
    return table
  }
}
