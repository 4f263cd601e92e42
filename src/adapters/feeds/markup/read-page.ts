import { Readability } from '@mozilla/readability'
import { cleanText } from './clean-text.js'
import type { PageStory } from './feed-document.js'
import { htmlParagraphs } from './html-paragraphs.js'
import { parseDocument, type TreeDocument } from './parse-document.js'

/** Elements; larger pages are no articles, and would take seconds. */
const MOST_ELEMENTS = 15_000
/** UTF-16 units: what is shorter is no story, but a note that asks for something. */
const SHORTEST = 200

/** The story of a web page; null where none is to be seen. */
export function readPage(html: string): PageStory | null {
  const document = parseDocument(html)
  const article = readable(document)
  if (article === null) return null
  const paragraphs = htmlParagraphs(article.content ?? '')
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
  if (length < SHORTEST) return null
  const title = cleanText(article.title ?? '')
  return { title: title === '' ? null : title, paragraphs }
}

function readable(document: TreeDocument): ReturnType<Readability['parse']> {
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, charThreshold: SHORTEST }
    return new Readability(document, options).parse()
  } catch {
    // Too many elements, or nested too deep.
    return null
  }
}
