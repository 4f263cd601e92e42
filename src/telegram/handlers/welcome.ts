import { articleOfKey } from '../../corpus/article-key.js'
import { inline, paragraph } from '../../messages/block.js'
import { helpBlocks, startBlocks } from '../../messages/welcome-blocks.js'
import { handleLatest } from '../articles/handle-lists.js'
import { sendArticle } from '../articles/send-article.js'
import { openFromLink } from '../digests/open-from-link.js'
import { askForReader } from '../discovery/ask-for-reader.js'
import { examplesFor } from '../discovery/examples-for.js'
import { questionKeyboard } from '../discovery/question-keyboard.js'
import { readStartParameter } from '../links/start-parameter.js'
import { handleSubscribe } from '../subscriptions/handle-subscribe.js'
import { stoppedNote } from '../subscriptions/stopped-note.js'
import type { Handler } from './handler.js'

/** `/start`: who the bot is, and questions to begin with; from a link, what the link names. */
export const handleStart: Handler = async (request, deps) => {
  const { text, locale, answer } = request
  const { coverage, messages, library } = deps
  const link = readStartParameter(text)
  if (link?.kind === 'question') return askForReader(link.text, request, deps)
  if (link?.kind === 'latest') return handleLatest(request, deps)
  if (link?.kind === 'subscription') return handleSubscribe({ ...request, text: '' }, deps)
  if (link?.kind === 'digest') return openFromLink(link, request, deps)
  if (link?.kind === 'article') {
    const article = articleOfKey(library().articles, link.key)
    const userId = request.message.from?.id
    if (article !== null) return sendArticle(article, { ...request, userId }, deps)
    return answer([paragraph(inline(messages.in(locale).text('article-gone')))])
  }
  const examples = examplesFor(locale, deps)
  const blocks = startBlocks(coverage().articles, examples.length > 0, messages.in(locale))
  return answer([...blocks, ...stoppedNote(request, deps)], questionKeyboard(examples))
}

export const handleHelp: Handler = ({ ctx, locale, answer }, deps) =>
  answer(helpBlocks(ctx.me, examplesFor(locale, deps), deps.messages.in(locale)))
