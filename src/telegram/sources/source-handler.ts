import type { Message } from 'telegraf/types'
import type { Handler, HandlerDeps } from '../handlers/handler.js'
import { isOperator } from '../operators/is-operator.js'
import { offerSource } from './offer-source.js'
import { readSource } from './source-message.js'

/** Albums that are remembered. */
const REMEMBERED = 100

/**
 * What answers an operator's document or forwarded post; null for every other message. Operators may send as many as
 * they like. Of an album, the pictures without words are passed over.
 */
export function createSourceHandler(deps: HandlerDeps): (message: Message) => Handler | null {
  const albums = new Set<string>()

  /** Whether it is the first message of an album that is met. */
  function isFirst(album: string): boolean {
    if (albums.has(album)) return false
    albums.add(album)
    const [oldest] = albums
    if (albums.size > REMEMBERED && oldest !== undefined) albums.delete(oldest)
    return true
  }

  return (message) => {
    if (!isOperator(message.from?.id, message.chat.type === 'private', deps)) return null
    const source = readSource(message)
    if (source === null) return null
    const album = 'media_group_id' in message ? message.media_group_id : undefined
    const isNew = album === undefined || isFirst(album)
    return source.kind === 'wordless' && !isNew ? passOver : offerSource(source)
  }
}

const passOver: Handler = () => Promise.resolve()
