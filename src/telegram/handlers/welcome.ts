import { helpBlocks, startBlocks } from '../../messages/welcome-blocks.js'
import { articleOfKey } from '../../corpus/article-key.js'
import { sendArticle } from '../articles/send-article.js'
import { readStartParameter } from '../links/start-parameter.js'
import { askForReader } from '../discovery/ask-for-reader.js'
import type { Handler } from './handler.js'

/** `/start`: who the bot is; from a link, what the link names. */
export const handleStart: Handler = async (request, deps) => {
  const { text, locale, answer } = request
  const { coverage, messages, library } = deps
  const link = readStartParameter(text)
  if (link?.kind === 'question') return askForReader(link.text, request, deps)
  if (link?.kind === 'article') {
    const article = articleOfKey(library().articles, link.key)
    if (article !== null) return sendArticle(article, request, deps)
  }
  return answer(startBlocks(coverage().articles, messages.in(locale)))
}

export const handleHelp: Handler = (request, { messages }) =>
  request.answer(helpBlocks(request.ctx.me, messages.in(request.locale)))
