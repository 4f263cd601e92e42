import type { DraftBlock } from './draft-block.js'
import { titleKey } from './title.js'

/** A title that the owner gives is looked for among so many first blocks. */
const NAMED_REACH = 3

/**
 * The title: the block that says what the owner's title says, else the one that Markdown marks, else
 * the first block when it is a heading with a story below.
 */
export function markTitle(drafts: readonly DraftBlock[], title: string | null): void {
  const story = drafts.filter(({ role }) => role === 'body')
  const key = title === null ? '' : titleKey(title)
  const named = story.slice(0, NAMED_REACH).find(({ text }) => key !== '' && titleKey(text) === key)
  const marked = story.find(({ markedTitle }) => markedTitle)
  const [first] = story
  const found = named ?? marked ?? (first?.heading === true && story.length > 1 ? first : undefined)
  if (found !== undefined) found.role = 'title'
}

/** The title printed again, wherever it stands as a line of its own. */
export function markRepeatedTitles(drafts: readonly DraftBlock[], title: string | null): void {
  const printed = drafts.find(({ role }) => role === 'title')?.text ?? ''
  const keys = new Set([titleKey(printed), titleKey(title ?? '')])
  const story = drafts.filter(({ role }) => role === 'body')
  const longest = 2 * Math.max(printed.length, title?.length ?? 0)
  const repeated = story.filter(({ text }) => {
    const key = text.length > longest ? '' : titleKey(text)
    return key !== '' && keys.has(key)
  })
  if (repeated.length === story.length) return
  for (const block of repeated) block.role = 'repeated title'
}
