import { isCaption } from './caption.js'
import type { DraftBlock } from './draft-block.js'
import type { FurniturePlace } from './furniture-rule.js'
import { FURNITURE_RULES } from './furniture-rules.js'

/** Longer paragraphs are running text, whatever they begin with. */
const LONGEST_FURNITURE = 600
/** Only a heading of so many words turns the lines around it into kickers. */
const HEADLINE_WORDS = 4
/** Paragraphs before and after a caption that may hold its words. */
const CAPTION_REACH = 2

/** Lines whose form alone tells that they are no story. */
export function markEverywhere(drafts: readonly DraftBlock[]): void {
  if (drafts.length > 1) applyRules('anywhere', drafts)
}

/** Lines above the first paragraph of running text. */
export function markHead(drafts: readonly DraftBlock[]): void {
  if (drafts.length < 2) return
  const firstStory = drafts.findIndex(({ role, heading }) => role === 'body' && !heading)
  const head = firstStory < 0 ? drafts : drafts.slice(0, firstStory)
  applyRules('head', head)
  const headings = head.filter(({ role }) => role === 'body')
  const headline = headings.findLast(({ text }) => text.split(/\s+/u).length >= HEADLINE_WORDS)
  if (headline !== undefined)
    applyRules(
      'kicker',
      headings.filter((block) => block !== headline),
    )
}

/** Lines below the last paragraph that no rule takes for furniture. */
export function markTail(drafts: readonly DraftBlock[]): void {
  if (drafts.length < 2) return
  for (const block of drafts.toReversed()) {
    if (block.role === 'title') return
    applyRules('tail', [block])
    if (block.role === 'body') return
  }
}

/** Captions of pictures that stood between the paragraphs. */
export function markCaptions(drafts: readonly DraftBlock[]): void {
  const story = drafts.filter(({ role }) => role === 'body')
  story.forEach((block, index) => {
    if (block.sentences.length !== 1 || index === 0) return
    const around = [
      ...story.slice(Math.max(0, index - CAPTION_REACH), index),
      ...story.slice(index + 1, index + 1 + CAPTION_REACH),
    ]
    if (isCaption(block.text, around.map(({ text }) => text).join('\n'))) block.role = 'caption'
  })
}

function applyRules(place: FurniturePlace, blocks: readonly DraftBlock[]): void {
  const rules = FURNITURE_RULES.filter(({ places }) => places.includes(place))
  for (const block of blocks) {
    if (block.role !== 'body' || block.markedTitle || block.text.length > LONGEST_FURNITURE)
      continue
    const rule = rules.find(({ pattern }) => pattern.test(block.text))
    if (rule !== undefined) block.role = rule.kind
  }
}
