const ITEM_END = /<\/(?:\w+:)?(item|entry)\s*>/giu
const ROOT = /<((?:\w+:)?(?:rss|feed|rdf))[\s>]/iu

/** A feed that breaks off, ended behind its last whole item; null where it has none. */
export function salvageFeed(markup: string): string | null {
  const root = ROOT.exec(markup)?.[1]
  if (root === undefined) return null
  let end = -1
  for (const found of markup.matchAll(ITEM_END)) end = found.index + found[0].length
  if (end === -1) return null
  const kept = markup.slice(0, end)
  const isInChannel = /<channel[\s>]/iu.test(kept) && !/<\/channel\s*>/iu.test(kept)
  return `${kept}${isInChannel ? '</channel>' : ''}</${root}>`
}
