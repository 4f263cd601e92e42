/** A set of words from a table written as lines of text; `_` stands for a space inside an entry. */
export function wordSet(...tables: readonly string[]): ReadonlySet<string> {
  const words = tables.flatMap((table) => table.split(/\s+/u)).filter((word) => word !== '')
  return new Set(words.map((word) => word.replaceAll('_', ' ')))
}
