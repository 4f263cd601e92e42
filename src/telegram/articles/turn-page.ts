import type { CallbackHandler, Press } from '../callbacks/callback-handler.js'
import { editText } from '../handlers/edit-message.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import { articlePage, PAGE_KINDS, type ArticleList } from './article-page.js'

/** Shows another page of a list in place of the one that stands there. */
export const turnPage: CallbackHandler = async (press, deps) => {
  const { data, target, locale, signal } = press
  const list = listOf(press)
  if (list === null || !/^\d{1,6}$/.test(data.id)) {
    return { text: deps.messages.in(locale).text('button-stale') }
  }
  const { blocks, keyboard } = articlePage(list, Number(data.id), locale, deps)
  const [text] = blocksToMessages(blocks)
  if (text !== undefined) await editText(deps.gateway, target, text, { signal, keyboard })
  return null
}

/** The list that a message shows; null for a search that cannot be read from it any more. */
function listOf({ data, message }: Press): ArticleList | null {
  if (data.kind === PAGE_KINDS.latest) return { kind: 'latest' }
  if (data.kind === PAGE_KINDS.all) return { kind: 'all' }
  if (message === null || !('text' in message)) return null
  const mark = message.entities?.find(({ type }) => type === 'code')
  if (mark === undefined) return null
  return { kind: 'found', search: message.text.slice(mark.offset, mark.offset + mark.length) }
}
