import type { Block } from '../../messages/block.js'
import { blockToRichText } from '../rendering/block-to-rich-text.js'
import { concatenate, EMPTY, fitsMessage, type RichText } from '../rendering/rich-text.js'
import { splitRichText } from '../rendering/split-rich-text.js'
import type { ShownArticle } from './digest-message.js'

/** Blocks that belong together: a story, or questions. */
export interface DigestGroup {
  /** Stands above the story, and stays when that is withdrawn. */
  readonly heading: readonly Block[]
  readonly blocks: readonly Block[]
  /** The article whose story it is; null for what is none. */
  readonly article: Pick<ShownArticle, 'id' | 'checksum'> | null
}

export interface PackedMessage {
  readonly text: RichText
  readonly shown: readonly ShownArticle[]
}

const GAP = '\n\n'

/** The groups as few messages, broken between groups; only one that is too long by itself is broken inside. */
export function packDigest(groups: readonly DigestGroup[]): readonly PackedMessage[] {
  const messages: PackedMessage[] = []
  let message: PackedMessage = { text: EMPTY, shown: [] }
  for (const group of groups) {
    for (const piece of pieces(group)) {
      const joined = joinMessages(message, piece)
      if (joined !== null) {
        message = joined
        continue
      }
      messages.push(message)
      message = piece
    }
  }
  return [...messages, message].filter(({ text }) => text.text !== '')
}

/** Blocks one below the other. */
export function blocksToText(blocks: readonly Block[]): RichText {
  let whole = EMPTY
  for (const block of blocks) {
    const text = blockToRichText(block)
    if (text.text === '') continue
    whole = whole.text === '' ? text : concatenate(whole, block.tight ? '\n' : GAP, text)
  }
  return whole
}

function pieces({ heading, blocks, article }: DigestGroup): readonly PackedMessage[] {
  const above = { text: blocksToText(heading), shown: [] }
  const story = splitRichText(blocksToText(blocks)).map((text) => {
    const place = { start: 0, end: text.text.length }
    return { text, shown: article === null ? [] : [{ ...article, ...place }] }
  })
  const [first, ...others] = story
  if (first === undefined) return [above]
  const joined = joinMessages(above, first)
  return joined === null ? [above, first, ...others] : [joined, ...others]
}

/** Null where they do not fit one message. */
function joinMessages(first: PackedMessage, second: PackedMessage): PackedMessage | null {
  if (first.text.text === '') return second
  const text = concatenate(first.text, GAP, second.text)
  if (!fitsMessage(text)) return null
  const shift = first.text.text.length + GAP.length
  const moved = second.shown.map(({ start, end, ...article }) => ({
    ...article,
    start: start + shift,
    end: end + shift,
  }))
  return { text, shown: [...first.shown, ...moved] }
}
