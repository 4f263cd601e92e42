import type { Message } from 'telegraf/types'
import { inline, paragraph } from '../../messages/block.js'
import { destinationOf } from '../handlers/destination.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { deepLink, startParameter } from '../links/start-parameter.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { ensureTarget } from './ensure-target.js'
import { findPlace } from './find-place.js'
import { noteRefusal } from './refuse.js'

/**
 * `/digest` in a group, or in a topic of one, which has a digest of its own: its admins get the way into their private
 * chat, where it is set up. Nothing is shown or changed in the group.
 */
export async function handleDigestInGroup(request: Request, deps: HandlerDeps): Promise<void> {
  const { ctx, message, locale, answer } = request
  const local = deps.messages.in(locale)
  const { chatId, topicId } = destinationOf(message)
  const link: Keyboard = [
    [
      {
        kind: 'link',
        text: local.text('button-digest-open'),
        url: deepLink(ctx.me, startParameter({ kind: 'digest', chatId, topicId }) ?? ''),
      },
    ],
  ]
  if (message.sender_chat?.id === chatId) {
    return void (await answer([paragraph(inline(local.text('panel-anonymous')))], link))
  }
  const asker = { userId: message.from?.id ?? 0, update: ctx.update.update_id, signal: ctx.signal }
  // A channel that writes here is nobody whom Telegram could tell of.
  if (message.sender_chat !== undefined) noteRefusal(asker, { chat: chatId }, 'none', deps)
  const chat = message.sender_chat === undefined ? await findPlace({ chatId }, asker, deps) : null
  if (chat === null)
    return void (await answer([paragraph(inline(local.text('panel-group-admins')))]))
  ensureTarget({ chat, topicId, topic: topicName(message) }, asker.userId, locale, deps)
  await answer([paragraph(inline(local.text('panel-group')))], link)
}

/** What a topic was called when it was opened: whatever is written in it replies to that. */
function topicName(message: Message): string | undefined {
  const original = 'reply_to_message' in message ? message.reply_to_message : undefined
  const created =
    original !== undefined && 'forum_topic_created' in original
      ? original.forum_topic_created
      : undefined
  return created?.name
}
