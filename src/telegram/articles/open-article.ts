import { articleOfKey } from '../../corpus/article-key.js'
import { composeDigest } from '../../digest/compose-digest.js'
import { articleCard } from '../../messages/article-card.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { sendBlocks } from '../handlers/send-blocks.js'

/** Sends the article that a button or a link names. */
export const openArticle: CallbackHandler = async ({ data, place, locale, signal }, deps) => {
  const { gateway, library, messages } = deps
  const article = articleOfKey(library().articles, data.id)
  const [item] = article === null ? [] : composeDigest([article])
  if (place === null || item === undefined) {
    return { text: messages.in(locale).text('article-gone') }
  }
  await sendBlocks(gateway, articleCard(item, messages.in(locale)), place, { signal })
  return null
}
