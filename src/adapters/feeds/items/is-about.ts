import { terms } from '../../../text/terms.js'
import type { FeedItem, PageStory } from '../markup/feed-document.js'

/** The share of the item's words that its page has to hold: one that asks for consent or a login has next to none. */
const LEAST = 0.4

export type AnnouncedItem = Pick<FeedItem, 'title' | 'paragraphs'>

/** Whether a page tells what an item announces. */
export function isAbout({ paragraphs }: PageStory, item: AnnouncedItem): boolean {
  const announced = wordsOf([item.title ?? '', ...item.paragraphs])
  if (announced.size === 0) return true
  const told = wordsOf(paragraphs)
  const found = [...announced].filter((word) => told.has(word))
  return found.length >= LEAST * announced.size
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => terms(text).map(({ term }) => term)))
}
