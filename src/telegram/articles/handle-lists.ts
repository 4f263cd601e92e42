import { truncate } from '../../messages/truncate.js'
import type { Handler } from '../handlers/handler.js'
import { articlePage } from './article-page.js'

/** UTF-16 units of a search: it is read from the message again when the page is turned. */
const LONGEST_SEARCH = 200

/** `/latest`: the newest articles. */
export const handleLatest: Handler = async ({ locale, answer }, deps) => {
  const { blocks, keyboard } = articlePage({ kind: 'latest' }, 0, locale, deps)
  await answer(blocks, keyboard)
}

/** `/articles`: all of them; with words behind it, those that hold the words. */
export const handleArticles: Handler = async ({ text, locale, answer }, deps) => {
  const search = truncate(text.replace(/\s+/gu, ' '), LONGEST_SEARCH)
  const list = search === '' ? { kind: 'all' as const } : { kind: 'found' as const, search }
  const { blocks, keyboard } = articlePage(list, 0, locale, deps)
  await answer(blocks, keyboard)
}
