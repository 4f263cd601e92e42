import type { Message, MessageEntity, UserFromGetMe } from 'telegraf/types'

/** What a message wants of the bot. */
export type Intent =
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  | { readonly kind: 'question'; readonly text: string }
  /** Something in a private chat that cannot be read. */
  | { readonly kind: 'unsupported' }
  /** Not meant for the bot. */
  | { readonly kind: 'none' }

const NONE: Intent = { kind: 'none' }

const UNSUPPORTED = [
  'voice',
  'video_note',
  'sticker',
  'photo',
  'video',
  'audio',
  'document',
  'animation',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'story',
  'game',
]

/**
 * In a private chat everything is meant for the bot. In a group: a command that does not name another bot, a
 * mention, or a reply to one of the bot's messages. Channels are left alone.
 */
export function readMessage(message: Message, me: UserFromGetMe): Intent {
  const isPrivate = message.chat.type === 'private'
  if (!isPrivate && message.chat.type !== 'group' && message.chat.type !== 'supergroup') return NONE
  if (isOfMachine(message, me)) return NONE
  const { text, entities } = textOf(message)
  if (text === null) return isPrivate && isUnsupported(message) ? { kind: 'unsupported' } : NONE

  const command = commandOf(text, entities)
  if (command !== null) {
    const { name, addressee, rest } = command
    const ours = addressee === null || addressee.toLowerCase() === me.username.toLowerCase()
    return ours ? { kind: 'command', name, rest } : NONE
  }
  const mentions = entities.filter((entity) => isMentionOf(entity, text, me))
  if (!isPrivate && mentions.length === 0 && !isReplyTo(message, me)) return NONE
  return { kind: 'question', text: withoutSpans(text, mentions) }
}

/** Written by a bot or through one's inline mode, or copied from a linked channel by Telegram itself. */
function isOfMachine(message: Message, me: UserFromGetMe): boolean {
  if ('via_bot' in message && message.via_bot?.id === me.id) return true
  if ('is_automatic_forward' in message && message.is_automatic_forward === true) return true
  // Anonymous admins and channels write through bots of Telegram's own, which `sender_chat` gives away.
  return message.from?.is_bot === true && message.sender_chat === undefined
}

function textOf(message: Message): {
  readonly text: string | null
  readonly entities: readonly MessageEntity[]
} {
  if ('text' in message) return { text: message.text, entities: message.entities ?? [] }
  if ('caption' in message && message.caption !== undefined) {
    return { text: message.caption, entities: message.caption_entities ?? [] }
  }
  return { text: null, entities: [] }
}

function isUnsupported(message: Message): boolean {
  return UNSUPPORTED.some((kind) => kind in message)
}

function commandOf(text: string, entities: readonly MessageEntity[]) {
  const entity = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (entity === undefined) return null
  const [name = '', addressee = null] = text.slice(1, entity.length).split('@')
  return { name: name.toLowerCase(), addressee, rest: text.slice(entity.length).trim() }
}

function isMentionOf(entity: MessageEntity, text: string, me: UserFromGetMe): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id
  if (entity.type !== 'mention') return false
  const name = text.slice(entity.offset + 1, entity.offset + entity.length)
  return name.toLowerCase() === me.username.toLowerCase()
}

function isReplyTo(message: Message, me: UserFromGetMe): boolean {
  if (!('reply_to_message' in message)) return false
  const original = message.reply_to_message
  // In a forum, whatever is written in a topic replies to the message that opened it.
  return original?.from?.id === me.id && !('forum_topic_created' in original)
}

function withoutSpans(text: string, entities: readonly MessageEntity[]): string {
  let rest = text
  for (const { offset, length } of entities.toSorted((a, b) => b.offset - a.offset)) {
    rest = `${rest.slice(0, offset).trimEnd()} ${rest.slice(offset + length).trimStart()}`
  }
  return entities.length === 0 ? rest.trim() : rest.replace(/^[\s,:;–—-]+/u, '').trim()
}
