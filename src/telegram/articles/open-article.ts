import { articleOfKey } from '../../corpus/article-key.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import type { Request } from '../handlers/handler.js'
import { sendBlocks } from '../handlers/send-blocks.js'
import { sendArticle } from './send-article.js'

/** Sends the article that a button names. */
export const openArticle: CallbackHandler = async (press, deps) => {
  const { data, place, userId, locale, signal } = press
  const { gateway, library, messages } = deps
  const article = articleOfKey(library().articles, data.id)
  if (place === null || article === null) {
    return { text: messages.in(locale).text('article-gone') }
  }
  const answer = (...[blocks, keyboard = []]: Parameters<Request['answer']>) =>
    sendBlocks(gateway, blocks, place, { signal, keyboard })
  const { isPrivate } = place
  await sendArticle(article, { locale, isPrivate, userId, answer }, deps)
  return null
}
