import type { WireEntity } from '../wire.js'
import { customEmojiEntity, dateEntity } from './link-entity.js'
import { byteOffset, cannotParse } from './markup-error.js'

/**
 * The address in parentheses behind the `]` at `at`, with its escapes resolved, and the place behind it. Without
 * parentheses there is no address.
 */
export const readMarkdownAddress = (
  source: string,
  at: number,
): { readonly address: string; readonly end: number } => {
  const pattern = /\]\(((?:\\.|[^\\)])*)\)/sy
  pattern.lastIndex = at
  const [whole, address = ''] = pattern.exec(source) ?? []
  if (whole !== undefined)
    return { address: address.replace(/\\(.)/gs, '$1'), end: at + whole.length }
  if (source.charAt(at + 1) === '(')
    throw cannotParse(`Can't find end of a URL at byte offset ${byteOffset(source, at)}`)
  return { address: '', end: at + 1 }
}

/** What an inline image stands for: a custom emoji or a date, by its address. */
export const imageEntity = (
  address: string,
  place: Pick<WireEntity, 'offset' | 'length'>,
): WireEntity => {
  const query = new URLSearchParams(address.split('?')[1] ?? '')
  if (address.startsWith('tg://emoji?')) return customEmojiEntity(query.get('id') ?? '', place)
  if (address.startsWith('tg://time?'))
    return dateEntity(query.get('unix') ?? '', query.get('format') ?? '', place)
  throw cannotParse('Custom emoji entity must contain a tg://emoji URL')
}
