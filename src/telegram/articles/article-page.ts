import { findArticles } from '../../answer/find-articles.js'
import { articleKey } from '../../corpus/article-key.js'
import type { Article } from '../../corpus/article.js'
import { newestFirst } from '../../corpus/newest-first.js'
import { digestItem } from '../../digest/digest-item.js'
import { articleListBlocks, latestBlocks } from '../../messages/article-lists.js'
import type { Block } from '../../messages/block.js'
import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { pageKeyboard } from './page-keyboard.js'

/** A list that readers page through: the newest with their leads, all by their headlines, or what a search finds. */
export type ArticleList =
  | { readonly kind: 'latest' }
  | { readonly kind: 'all' }
  | { readonly kind: 'found'; readonly search: string }

/** The kinds of callback data that turn the pages of a list. */
export const PAGE_KINDS = { latest: 'latest', all: 'articles', found: 'find' } as const

export interface ArticlePage {
  readonly blocks: readonly Block[]
  readonly keyboard: Keyboard
}

const LATEST_ON_PAGE = 5
const ON_PAGE = 10

/** The page of a list as the articles are now; one beyond the last is the last. @param page - from 0 */
export function articlePage(
  list: ArticleList,
  page: number,
  locale: Locale,
  { library, today, messages }: Pick<HandlerDeps, 'library' | 'today' | 'messages'>,
): ArticlePage {
  const view = library()
  const local = messages.in(locale)
  if (list.kind === 'latest') {
    const cut = cutPage(newestFirst(view.articles), page, LATEST_ON_PAGE)
    const entries = cut.entries.map(digestItem)
    return { blocks: latestBlocks({ ...cut, entries }, local), keyboard: keyboardOf(list, cut) }
  }
  const search = list.kind === 'found' ? list.search : null
  const articles =
    search === null ? newestFirst(view.articles) : findArticles(view, search, today())
  const cut = cutPage(articles, page, ON_PAGE)
  return { blocks: articleListBlocks({ ...cut, search }, local), keyboard: keyboardOf(list, cut) }
}

interface Cut {
  readonly entries: readonly Article[]
  readonly first: number
  readonly total: number
  readonly page: number
  readonly isLast: boolean
}

function cutPage(articles: readonly Article[], wanted: number, size: number): Cut {
  const pages = Math.max(1, Math.ceil(articles.length / size))
  const page = Math.min(Math.max(wanted, 0), pages - 1)
  const entries = articles.slice(page * size, (page + 1) * size)
  const first = page * size + 1
  return { entries, first, total: articles.length, page, isLast: page === pages - 1 }
}

function keyboardOf({ kind }: ArticleList, { entries, first, page, isLast }: Cut): Keyboard {
  const numbers = entries.map(({ id }, index) => ({ number: first + index, key: articleKey(id) }))
  return pageKeyboard(PAGE_KINDS[kind], page, isLast, numbers)
}
