import type { ChatReference } from './find-place.js'

/** Which digest a typed command is for. */
export type TypedAddress =
  | { readonly kind: 'chat'; readonly chat: ChatReference; readonly topicId: number | null }
  /** Counted from 1 in the list that was shown last. */
  | { readonly kind: 'number'; readonly number: number }

interface AddressForm {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => TypedAddress
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** How Telegram writes the id of a channel or supergroup in a bot's eyes. @see https://core.telegram.org/api/bots/ids */
const CHANNEL_PREFIX = '-100'

function topicOf(topic: string | undefined): number | null {
  return topic === undefined ? null : Number(topic)
}

const chat = (reference: ChatReference, topic: string | undefined): TypedAddress => ({
  kind: 'chat',
  chat: reference,
  topicId: topicOf(topic),
})

/** In the order in which they are tried: a private link looks like the link of a chat called "c". */
export const ADDRESS_FORMS: readonly AddressForm[] = [
  {
    name: 'user name',
    pattern: /^@([a-z]\w{3,31})(?:\/(\d{1,10}))?$/i,
    read: ([username = '', topic]) => chat({ username }, topic),
    examples: ['@bridge_news', '@Bridge_News/45'],
    counterexamples: ['@abc', '@1bridge', 'bridge_news', '@bridge_news/x'],
  },
  {
    name: 'private link',
    pattern: /^(?:https?:\/\/)?t\.me\/c\/(\d{1,13})(?:\/(\d{1,10}))?(?:\/\d+)?\/?$/i,
    read: ([id = '', topic]) => chat({ chatId: Number(`${CHANNEL_PREFIX}${id}`) }, topic),
    examples: ['t.me/c/2300000001', 'https://t.me/c/2300000001/45'],
    counterexamples: ['t.me/c/', 'https://example.org/c/23'],
  },
  {
    name: 'link',
    pattern: /^(?:https?:\/\/)?t\.me\/([a-z]\w{3,31})(?:\/(\d{1,10}))?(?:\/\d+)?\/?$/i,
    read: ([username = '', topic]) => chat({ username }, topic),
    examples: ['t.me/bridge_news', 'https://t.me/bridge_news/45'],
    counterexamples: ['t.me/', 'https://t.me/+abcdef'],
  },
  {
    name: 'id',
    pattern: /^(-\d{5,15})(?:\/(\d{1,10}))?$/,
    read: ([id = '', topic]) => chat({ chatId: Number(id) }, topic),
    examples: ['-1002300000001', '-1002300000001/45', '-4900000001'],
    counterexamples: ['1002300000001', '-', '-12'],
  },
  {
    name: 'number',
    pattern: /^(\d{1,3})$/,
    read: ([number = '']) => ({ kind: 'number', number: Number(number) }),
    examples: ['1', '12'],
    counterexamples: ['1.', '1234'],
  },
]

/** The address that a typed text begins with, if any, and what follows it. */
export function readAddress(text: string): {
  readonly address: TypedAddress | null
  readonly rest: string
} {
  const [, first = '', rest = ''] = /^(\S+)(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? []
  for (const { pattern, read } of ADDRESS_FORMS) {
    const [whole, ...groups] = pattern.exec(first) ?? []
    if (whole !== undefined) return { address: read(groups), rest: rest.trim() }
  }
  return { address: null, rest: text.trim() }
}
