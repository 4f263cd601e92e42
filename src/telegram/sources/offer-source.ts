import type { Handler, HandlerDeps, Request } from '../handlers/handler.js'
import { destinationOf } from '../handlers/destination.js'
import { sendBlocks, type Sent } from '../handlers/send-blocks.js'
import type { Block } from '../../messages/block.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { draftArticle } from './article-draft.js'
import { findCopy, findSameSource } from './find-copy.js'
import { knownArticleKeyboard } from './known-article-keyboard.js'
import { noDraftBlocks, offerBlocks, sourceLine } from './source-blocks.js'
import { sourceKeyboard } from './source-keyboard.js'
import type { SourceMessage } from './source-message.js'

/**
 * Shows an operator the article that their message would be, and asks whether to add it. The answer is a reply to the
 * message: a button finds there what it is about, in another process too.
 */
export function offerSource(source: SourceMessage): Handler {
  return async (request, deps) => {
    const { ctx, locale } = request
    const messages = deps.messages.in(locale)
    const draft = await draftArticle(source, null, deps, ctx.signal)
    if (draft.kind !== 'draft')
      return await reply(request, noDraftBlocks(draft, messages), [], deps)
    const { articles } = deps.library()
    const copy = findCopy(draft.article, articles)
    if (copy !== null) {
      const blocks = [sourceLine('source-copy', copy, messages)]
      return await reply(request, blocks, knownArticleKeyboard(copy, messages), deps)
    }
    const blocks = offerBlocks(draft.article, findSameSource(draft.article, articles), messages)
    return await reply(request, blocks, sourceKeyboard(draft.asksWhole, messages), deps)
  }
}

async function reply(
  { ctx, message }: Request,
  blocks: readonly Block[],
  keyboard: Keyboard,
  { gateway }: HandlerDeps,
): Promise<Sent> {
  const to = { ...destinationOf(message), replyTo: message.message_id }
  return await sendBlocks(gateway, blocks, to, { signal: ctx.signal, keyboard })
}
