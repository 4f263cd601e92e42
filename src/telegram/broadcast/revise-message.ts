import { articleChecksum } from '../../adapters/article-checksum.js'
import type { Article } from '../../corpus/article.js'
import { digestItem } from '../../digest/digest-item.js'
import { inline, paragraph } from '../../messages/block.js'
import { storyBlocks } from '../../messages/digest-blocks.js'
import type { LocalMessages } from '../../messages/messages.js'
import { blockToRichText } from '../rendering/block-to-rich-text.js'
import { concatenate, EMPTY, fitsMessage, type RichText } from '../rendering/rich-text.js'
import type { DigestMessage, ShownArticle } from './digest-message.js'
import { blocksToText } from './pack-digest.js'
import { replaceRange, stretchOf } from './replace-range.js'

/** What has become of an article that a message shows. */
export type ArticleNow =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly article: Article }
  | { readonly kind: 'gone' }

/**
 * The message with the articles as they are now: one that is gone is replaced by a line that says so, and one whose
 * headline or lead has changed by its new text. Null where it says nothing wrong.
 */
export function reviseMessage(
  message: DigestMessage,
  now: (shown: ShownArticle) => ArticleNow,
  messages: LocalMessages,
): DigestMessage | null {
  let revised = message
  // From the end, so that the places before stay.
  for (const shown of message.shown.toReversed()) {
    const article = now(shown)
    if (article.kind === 'gone') revised = withdraw(revised, shown, messages)
    if (article.kind === 'changed') revised = correct(revised, shown, article.article, messages)
  }
  return revised === message ? null : revised
}

function withdraw(
  message: DigestMessage,
  shown: ShownArticle,
  messages: LocalMessages,
): DigestMessage {
  const line = blockToRichText(paragraph(inline(messages.text('withdrawn'), 'italic')))
  return put(message, shown, line, null) ?? message
}

/** A correction that does not fit leaves the message as it is. */
function correct(
  message: DigestMessage,
  shown: ShownArticle,
  article: Article,
  messages: LocalMessages,
): DigestMessage {
  const checksum = articleChecksum(article)
  const story = blocksToText(storyBlocks({ ...digestItem(article), others: [] }, messages))
  const before = stretchOf(message, shown.start, shown.end)
  const others = othersIn(before, messages)
  const text = concatenate(story, '', others)
  if (text.text === before.text) return put(message, shown, before, checksum) ?? message
  return put(message, shown, text, checksum) ?? put(message, shown, before, checksum) ?? message
}

/** The line that names who else tells the story, with the line break before it. */
function othersIn(story: RichText, messages: LocalMessages): RichText {
  const start = story.text.lastIndexOf(`\n${messages.text('digest-also')} `)
  return start < 0 ? EMPTY : stretchOf(story, start, story.text.length)
}

/** Null where the other text does not fit. @param checksum - of what is shown there from now on; null for nothing */
function put(
  message: DigestMessage,
  { id, start, end }: ShownArticle,
  text: RichText,
  checksum: string | null,
): DigestMessage | null {
  const replaced = replaceRange(message, start, end, text)
  if (!fitsMessage(replaced)) return null
  const shift = text.text.length - (end - start)
  const shown = message.shown.flatMap((other): readonly ShownArticle[] => {
    if (other.start > start) {
      return [{ ...other, start: other.start + shift, end: other.end + shift }]
    }
    if (other.start < start) return [other]
    return checksum === null ? [] : [{ id, checksum, start, end: end + shift }]
  })
  return { ...message, ...replaced, shown }
}
