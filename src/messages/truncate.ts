/**
 * The text, or as much of its start as fits into `max` UTF-16 units with an ellipsis: cut after a word if one
 * ends in the second half, and never inside a surrogate pair.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text
  const head = text.slice(0, max - 1)
  const lastSpace = head.search(/\s\S*$/u)
  const cut = lastSpace >= max / 2 ? head.slice(0, lastSpace) : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()}…`
}
