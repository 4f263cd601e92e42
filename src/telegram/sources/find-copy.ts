import type { Article } from '../../corpus/article.js'
import { titleKey } from '../../corpus/title.js'

/** The article that tells the same story word for word, however it is headed and laid out; null for none. */
export function findCopy(draft: Article, articles: readonly Article[]): Article | null {
  const opening = openingOf(draft)
  const story = storyOf(draft)
  const copy = articles.find(
    (article) => openingOf(article) === opening && storyOf(article) === story,
  )
  return copy ?? null
}

/** The article that names the same source; null for none. */
export function findSameSource({ url }: Article, articles: readonly Article[]): Article | null {
  return (url === null ? undefined : articles.find((article) => article.url === url)) ?? null
}

function openingOf({ sentences, text }: Article): string {
  const first = sentences.find(({ role }) => role === 'body')
  return first === undefined ? '' : titleKey(text.slice(first.start, first.end))
}

function storyOf({ sentences, text }: Article): string {
  const body = sentences.filter(({ role }) => role === 'body')
  return body.map(({ start, end }) => titleKey(text.slice(start, end))).join(' ')
}
