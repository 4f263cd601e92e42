import type { Article, Sentence } from '../corpus/article.js'
import type { Span } from '../text/span.js'

/** A sentence of a page, or a part of one that is longer than a page. */
export interface PageSentence extends Span {
  /** Counts paragraphs of the article. */
  readonly paragraph: number
  /** Overlaps one of the marks. */
  readonly isMarked: boolean
}

/** What is read at once: at least one sentence. */
export type StoryPage = readonly PageSentence[]

/** UTF-16 units on a page: a screen or two of a telephone. */
export const PAGE_LENGTH = 1600

/**
 * The article's story cut into pages at ends of sentences: at the end of a paragraph if one stands in the last third.
 * Furniture is left out, and so is the title where there is more than it. Linear in the length of the article.
 */
export function storyPages(article: Article, marks: readonly Span[]): readonly StoryPage[] {
  const body = article.sentences.filter(({ role }) => role === 'body')
  const pieces = (body.length > 0 ? body : article.sentences).flatMap((sentence) =>
    piecesOf(article.text, sentence, marks),
  )
  const pages: PageSentence[][] = []
  let page: PageSentence[] = []
  let length = 0
  for (const piece of pieces) {
    const added = piece.end - piece.start
    const startsParagraph = page.at(-1)?.paragraph !== piece.paragraph
    const isFull =
      length + added > PAGE_LENGTH || (startsParagraph && length > PAGE_LENGTH * (2 / 3))
    if (page.length > 0 && isFull) {
      pages.push(page)
      page = []
      length = 0
    }
    page.push(piece)
    length += added + 1
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** The index of the first page with a mark; 0 where none has one. */
export function markedPage(pages: readonly StoryPage[]): number {
  return Math.max(
    0,
    pages.findIndex((page) => page.some(({ isMarked }) => isMarked)),
  )
}

function piecesOf(
  text: string,
  { start, end, paragraph }: Sentence,
  marks: readonly Span[],
): readonly PageSentence[] {
  const pieces: PageSentence[] = []
  for (let from = start; from < end;) {
    const to = cutBefore(text, from, end)
    const isMarked = marks.some((mark) => mark.start < to && mark.end > from)
    pieces.push({ start: from, end: to, paragraph, isMarked })
    from = to
    while (from < end && /\s/u.test(text.charAt(from))) from++
  }
  return pieces
}

/** Where a part that fits a page ends: after a word if possible, never inside a surrogate pair. */
function cutBefore(text: string, from: number, end: number): number {
  if (end - from <= PAGE_LENGTH) return end
  const head = text.slice(from, from + PAGE_LENGTH)
  const space = head.search(/\s\S*$/u)
  if (space > PAGE_LENGTH / 2) return from + space
  return from + head.replace(/[\uD800-\uDBFF]$/, '').length
}
