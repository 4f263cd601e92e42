import type { Document, Message } from 'telegraf/types'

/** Where a channel post was first published. */
export interface PostOrigin {
  /** What the channel calls itself. */
  readonly channel: string
  /** Of the channel and the post: what its file is called. */
  readonly name: string
  /** Seconds since 1970. */
  readonly date: number
  /** Null for a post of a private channel. */
  readonly url: string | null
}

/** `html`: a web page that was saved. */
export type DocumentFormat = 'txt' | 'md' | 'html'

/** What an operator sends for the corpus. */
export type SourceMessage =
  | {
      readonly kind: 'document'
      readonly fileId: string
      /** Without its ending; null where Telegram was told none. */
      readonly name: string | null
      /** Null for a document that is no text. */
      readonly format: DocumentFormat | null
      /** Bytes; null where Telegram does not say. */
      readonly size: number | null
      /** Of a post that brought the document along. */
      readonly origin: PostOrigin | null
    }
  | { readonly kind: 'post'; readonly text: string; readonly origin: PostOrigin }
  /** A post without words. */
  | { readonly kind: 'wordless' }

/** A document, or a post that is forwarded from a channel; null for every other message. */
export function readSource(message: Message): SourceMessage | null {
  const origin = originOf(message)
  const text = textOf(message)
  // An animation is a document too.
  if ('document' in message && !('animation' in message)) {
    const { file_id: fileId, file_name: name, file_size: size } = message.document
    const format = formatOf(message.document)
    if (format !== null || origin === null || text === '') {
      const stem = name?.replace(/\.[^.]*$/, '') ?? null
      return { kind: 'document', fileId, name: stem, format, size: size ?? null, origin }
    }
  }
  if (origin === null) return null
  return text === '' ? { kind: 'wordless' } : { kind: 'post', text, origin }
}

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['txt', 'txt'],
  ['text/plain', 'txt'],
  ['md', 'md'],
  ['text/markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['text/html', 'html'],
])

/** By the ending of the file's name; by its media type where Telegram was told no name. */
function formatOf({ file_name: name, mime_type: type = '' }: Document): DocumentFormat | null {
  const sign = name === undefined ? type : (/\.([^.]*)$/.exec(name)?.[1] ?? '')
  return FORMATS.get(sign.toLowerCase()) ?? null
}

function textOf(message: Message): string {
  if ('text' in message) return message.text.trim()
  return 'caption' in message ? (message.caption ?? '').trim() : ''
}

function originOf(message: Message): PostOrigin | null {
  const origin = 'forward_origin' in message ? message.forward_origin : undefined
  if (origin?.type !== 'channel') return null
  // telegraf's type leaves the date out.
  const { chat, message_id: id, date } = origin as typeof origin & { readonly date: number }
  const username = 'username' in chat ? chat.username : undefined
  const title = 'title' in chat ? chat.title.trim() : ''
  return {
    channel: title === '' ? (username ?? String(chat.id)) : title,
    name: `${username ?? title}-${id}`,
    date,
    url: username === undefined ? null : `https://t.me/${username}/${id}`,
  }
}
