import { blockSpans } from '../text/blocks.js'
import { splitSentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import { trimSpan } from '../text/trim-span.js'
import type { Furniture } from './article.js'
import { readDateline, type Dateline } from './dateline.js'
import { draftBlock, type BlockRole, type DraftBlock } from './draft-block.js'
import { markCaptions, markEverywhere, markHead, markTail } from './mark-furniture.js'
import { markRepeatedTitles, markTitle } from './mark-title.js'

/** A paragraph, heading or line, and what it is. */
interface Block extends Span {
  readonly role: BlockRole
  /** Of a title or of running text; to be ignored for furniture. */
  readonly sentences: readonly Span[]
}

/** The parts of a file: blocks in order of text, and what was cut from their beginnings. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly dateline: Dateline | null
  readonly inline: readonly Furniture[]
}

export interface LayoutOptions {
  /** Whether `#`, `>` and list marks are markup. */
  readonly markdown: boolean
  /** The title that the owner gives. */
  readonly title: string | null
}

/** Paragraphs of the story that may begin with the dateline. */
const DATELINE_REACH = 3

/**
 * Tells title, story and furniture apart. The order matters: lines that only a title below makes
 * furniture need the head, the title is the first line left, and a caption repeats the story.
 */
export function layOut(text: string, span: Span, { markdown, title }: LayoutOptions): Layout {
  const drafts = blockSpans(text, span).map((block) => draftBlock(text, block, markdown))
  markEverywhere(drafts)
  markHead(drafts)
  markTitle(drafts, title)
  markTail(drafts)
  markRepeatedTitles(drafts, title)
  markCaptions(drafts)
  const markup = drafts.flatMap(({ markup }) => (markup === null ? [] : [markup]))
  return cutDateline(text, drafts, markup)
}

/**
 * The story begins behind the dateline of its first paragraph. Under a lead, the dateline of the
 * second or third counts only with a date or an agency.
 */
function cutDateline(
  text: string,
  blocks: readonly DraftBlock[],
  inline: readonly Furniture[],
): Layout {
  const story = blocks.filter(({ role }) => role === 'body')
  for (const [index, first] of story.slice(0, DATELINE_REACH).entries()) {
    const dateline = readDateline(text, first)
    if (dateline === null) continue
    if (index > 0 && dateline.date === null && dateline.agency === null) continue
    const rest = trimSpan(text, { start: dateline.end, end: first.end })
    const behind: Block = { ...rest, role: 'body', sentences: splitSentences(text, rest) }
    return {
      blocks: blocks.map((block) => (block === first ? behind : block)),
      dateline,
      inline: [...inline, { kind: 'dateline', start: dateline.start, end: dateline.end }],
    }
  }
  return { blocks, dateline: null, inline }
}
