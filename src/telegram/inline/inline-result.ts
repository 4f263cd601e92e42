import type { Block } from '../../messages/block.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import { replyMarkup, type Keyboard } from '../rendering/keyboard.js'

/** Something that readers can pick in inline mode, and the message that it sends. */
export interface InlineResult {
  /** Of its own among the results of a query; 64 bytes at most. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** What does not fit into one message is left out. */
  readonly blocks: readonly Block[]
  readonly keyboard: Keyboard
}

/** UTF-16 units: more than clients show. */
const MAX_TITLE = 120
const MAX_DESCRIPTION = 250

/** The result as the Bot API takes it; undefined for one without a message. */
export function wireResult(result: InlineResult): object | undefined {
  const [message] = blocksToMessages(result.blocks)
  const title = oneLine(result.title, MAX_TITLE)
  if (message === undefined) return undefined
  const { text, entities } = message
  return {
    type: 'article',
    id: result.id,
    title: title === '' ? '…' : title,
    description: oneLine(result.description, MAX_DESCRIPTION),
    input_message_content: {
      message_text: text,
      entities: entities.length > 0 ? entities : undefined,
      link_preview_options: { is_disabled: true },
    },
    reply_markup: replyMarkup(result.keyboard),
  }
}

function oneLine(text: string, max: number): string {
  return truncate(plainText(text).replace(/\s+/gu, ' ').trim(), max)
}
