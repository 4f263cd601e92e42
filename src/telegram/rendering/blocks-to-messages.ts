import type { Block } from '../../messages/block.js'
import { blockToRichText } from './block-to-rich-text.js'
import { concatenate, EMPTY, fitsMessage, type RichText } from './rich-text.js'
import { splitRichText } from './split-rich-text.js'

/** The blocks as few messages, each within Telegram's limits: broken between blocks where that is possible. */
export function blocksToMessages(blocks: readonly Block[]): readonly RichText[] {
  const messages: RichText[] = []
  let message = EMPTY
  for (const block of blocks) {
    for (const piece of splitRichText(blockToRichText(block))) {
      const joined =
        message.text === '' ? piece : concatenate(message, block.tight ? '\n' : '\n\n', piece)
      if (fitsMessage(joined)) {
        message = joined
      } else {
        messages.push(message)
        message = piece
      }
    }
  }
  return [...messages, message].filter(({ text }) => text !== '')
}
