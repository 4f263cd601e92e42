import type { Article } from './article.js'

/** Articles with the same text become one with several names; the first name stays its id. */
export function mergeCopies(articles: readonly Article[]): readonly Article[] {
  const byText = new Map<string, Article>()
  for (const article of articles) {
    const first = byText.get(article.text)
    byText.set(
      article.text,
      first === undefined ? article : { ...first, names: [...first.names, ...article.names] },
    )
  }
  return [...byText.values()]
}
