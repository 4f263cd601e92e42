import { blockSpans } from '../text/blocks.js'
import { splitSentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import { trimSpan } from '../text/trim-span.js'
import type { Furniture, FurnitureKind } from './article.js'
import { isCaption } from './caption.js'
import { readDateline, type Dateline } from './dateline.js'
import { FURNITURE_RULES, type FurnitureRule } from './furniture-rules.js'
import { isHeading, titleKey } from './title.js'

/** A paragraph, heading or line, and what it is. */
export interface Block extends Span {
  readonly role: 'title' | 'body' | FurnitureKind
  /** Sentences of a title or body block; empty for furniture. */
  readonly sentences: readonly Span[]
}

/** The parts of a file: blocks in order of text, and what was cut from their beginnings. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly dateline: Dateline | null
  readonly inline: readonly Furniture[]
}

/** Longer paragraphs are running text, whatever they begin with. */
const LONGEST_FURNITURE = 600
/** Paragraphs before and after a caption that may hold its words. */
const CAPTION_REACH = 2
/** Only a heading of so many words turns the lines above it into kickers. */
const HEADLINE_WORDS = 4
const MARKUP = /^(?:#{1,6}\s+|>\s*|[-*+•▪◦·‣]\s+)+/u

interface Draft {
  start: number
  end: number
  readonly text: string
  readonly heading: boolean
  readonly markedTitle: boolean
  readonly sentences: readonly Span[]
  role: 'title' | 'body' | FurnitureKind
}

/** Tells title, story and furniture apart. `markdown` says whether `#` and `>` are markup. */
export function layOut(
  text: string,
  span: Span,
  { markdown, title }: { readonly markdown: boolean; readonly title: string | null },
): Layout {
  const inline: Furniture[] = []
  const drafts = blockSpans(text, span).map((block) => draft(text, block, markdown, inline))
  applyRules(drafts, (rule) => rule.places.includes('anywhere'), drafts)
  markHead(drafts)
  markTitle(drafts, title)
  markTail(drafts)
  markRepeatedTitles(drafts, title)
  markCaptions(drafts)
  const dateline = markDateline(text, drafts, inline)
  return { blocks: drafts, dateline, inline }
}

function draft(text: string, block: Span, markdown: boolean, inline: Furniture[]): Draft {
  let { start } = block
  let markedTitle = false
  if (markdown) {
    const markup = MARKUP.exec(text.slice(start, block.end))?.[0] ?? ''
    if (markup.trim() !== '' && markup.length < block.end - start) {
      inline.push({ kind: 'markup', ...trimSpan(text, { start, end: start + markup.length }) })
      start += markup.length
      markedTitle = /^#\s/u.test(markup)
    }
  }
  const own = text.slice(start, block.end)
  const sentences = splitSentences(text, { start, end: block.end })
  const role = /[\p{L}\p{N}]/u.test(own) ? 'body' : 'markup'
  const heading = role === 'body' && isHeading(own, sentences.length)
  return { start, end: block.end, text: own, heading, markedTitle, sentences, role }
}

function applyRules(
  drafts: readonly Draft[],
  eligible: (rule: FurnitureRule) => boolean,
  among: readonly Draft[],
): void {
  const rules = FURNITURE_RULES.filter(eligible)
  for (const block of among) {
    if (block.role !== 'body' || block.text.length > LONGEST_FURNITURE || drafts.length < 2)
      continue
    const rule = rules.find(({ pattern }) => pattern.test(block.text))
    if (rule !== undefined) block.role = rule.kind
  }
}

/** The head ends with the first paragraph of running text. */
function markHead(drafts: readonly Draft[]): void {
  const firstStory = drafts.findIndex((block) => block.role === 'body' && !block.heading)
  const head = firstStory < 0 ? drafts : drafts.slice(0, firstStory)
  applyRules(drafts, (rule) => rule.places.includes('head'), head)
  const headings = head.filter((block) => block.role === 'body')
  const headline = headings.findLastIndex(({ text }) => text.split(/\s+/u).length >= HEADLINE_WORDS)
  applyRules(
    drafts,
    (rule) => rule.places.includes('kicker'),
    headings.slice(0, Math.max(0, headline)),
  )
}

function markTitle(drafts: readonly Draft[], title: string | null): void {
  const story = drafts.filter((block) => block.role === 'body')
  const marked = story.find((block) => block.markedTitle)
  const [first] = story
  const key = title === null ? '' : titleKey(title)
  const named =
    key === '' ? undefined : story.slice(0, 3).find((block) => titleKey(block.text) === key)
  const found = named ?? marked ?? (first?.heading === true && story.length > 1 ? first : undefined)
  if (found !== undefined) found.role = 'title'
}

/** The tail begins behind the last paragraph that no rule takes for furniture. */
function markTail(drafts: readonly Draft[]): void {
  for (const block of drafts.toReversed()) {
    if (block.role === 'title') return
    applyRules(drafts, (rule) => rule.places.includes('tail'), [block])
    if (block.role === 'body') return
  }
}

function markRepeatedTitles(drafts: readonly Draft[], title: string | null): void {
  const heading = drafts.find((block) => block.role === 'title')
  const keys = new Set(
    [heading?.text, title].flatMap((text) => (typeof text === 'string' ? [titleKey(text)] : [])),
  )
  keys.delete('')
  if (drafts.filter((block) => block.role === 'body').length < 2) return
  for (const block of drafts) {
    if (block.role === 'body' && keys.has(titleKey(block.text))) block.role = 'repeated title'
  }
}

function markCaptions(drafts: readonly Draft[]): void {
  const story = drafts.filter((block) => block.role === 'body')
  story.forEach((block, index) => {
    if (block.sentences.length !== 1 || index === 0) return
    const around = [
      ...story.slice(Math.max(0, index - CAPTION_REACH), index),
      ...story.slice(index + 1, index + 1 + CAPTION_REACH),
    ]
    if (isCaption(block.text, around.map(({ text }) => text).join('\n'))) block.role = 'caption'
  })
}

function markDateline(text: string, drafts: Draft[], inline: Furniture[]): Dateline | null {
  const at = drafts.findIndex((block) => block.role === 'body')
  const first = drafts[at]
  const dateline = first === undefined ? null : readDateline(text, first)
  if (first === undefined || dateline === null) return null
  inline.push({ kind: 'dateline', start: dateline.start, end: dateline.end })
  const rest = trimSpan(text, { start: dateline.end, end: first.end })
  drafts[at] = { ...first, ...rest, sentences: splitSentences(text, rest) }
  return dateline
}
