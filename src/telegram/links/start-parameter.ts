import { fromOneByteText, toOneByteText } from './one-byte-text.js'

/** What a link `t.me/bot?start=…` opens. */
export type StartLink =
  | { readonly kind: 'article'; readonly key: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'latest' }
  /** The reader's own digest. */
  | { readonly kind: 'subscription' }
  /** The digest of a group or a channel, or of a topic. */
  | { readonly kind: 'digest'; readonly chatId: number; readonly topicId: number | null }

/** @see https://core.telegram.org/bots/features#deep-linking */
const LONGEST = 64
const LATEST = 'latest'
const SUBSCRIPTION = 'subscribe'

/** The parameter of a link; null for a question that is too long or has letters of another language. */
export function startParameter(link: StartLink): string | null {
  if (link.kind === 'article') return `a_${link.key}`
  if (link.kind === 'latest') return LATEST
  if (link.kind === 'subscription') return SUBSCRIPTION
  if (link.kind === 'digest') {
    return link.topicId === null ? `d_${link.chatId}` : `d_${link.chatId}_${link.topicId}`
  }
  const bytes = toOneByteText(link.text)
  const parameter = bytes === null ? null : `q_${Buffer.from(bytes).toString('base64url')}`
  return parameter === null || parameter.length > LONGEST ? null : parameter
}

/** What the parameter of `/start` asks for; null for none that this bot has published. */
export function readStartParameter(parameter: string): StartLink | null {
  if (parameter === LATEST) return { kind: 'latest' }
  if (parameter === SUBSCRIPTION) return { kind: 'subscription' }
  const [, chatId, topicId] = /^d_(-\d{1,16})(?:_(\d{1,10}))?$/.exec(parameter) ?? []
  if (chatId !== undefined) {
    const topic = topicId === undefined ? null : Number(topicId)
    return { kind: 'digest', chatId: Number(chatId), topicId: topic }
  }
  const [, kind, value = ''] = /^([aq])_([\w-]{1,62})$/.exec(parameter) ?? []
  if (kind === 'a') return { kind: 'article', key: value }
  if (kind !== 'q') return null
  const text = fromOneByteText(Buffer.from(value, 'base64url'))?.trim() ?? ''
  return text === '' ? null : { kind: 'question', text }
}

/** @param bot - the bot's user name, without `@` */
export function deepLink(bot: string, parameter: string): string {
  return `https://t.me/${bot}?start=${parameter}`
}
