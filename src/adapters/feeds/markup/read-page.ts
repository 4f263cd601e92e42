import { Readability } from '@mozilla/readability'
import { cleanText } from './clean-text.js'
import type { PageStory } from './feed-document.js'
import { firstParagraphs } from './first-paragraphs.js'
import { htmlParagraphs, isFurniture } from './html-paragraphs.js'
import { parseDocument, type TreeNode } from './parse-document.js'

/** Elements; larger pages are no articles, and would take seconds. */
const MOST_ELEMENTS = 15_000
/** Levels of elements: Readability would take minutes for what is nested without end. */
const DEEPEST = 300
/** UTF-16 units: what is shorter is no story, but a note that asks for something. */
const SHORTEST = 200

/** The story of a web page; null where none is to be seen. */
export function readPage(html: string): PageStory | null {
  const article = readable(html)
  if (article === null) return null
  const paragraphs = firstParagraphs(htmlParagraphs(article.content ?? ''))
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
  if (length < SHORTEST) return null
  const title = cleanText(article.title ?? '')
  return { title: title === '' ? null : title, paragraphs }
}

function readable(html: string): ReturnType<Readability['parse']> {
  try {
    if (tagsIn(html) > 4 * MOST_ELEMENTS) return null
    const document = parseDocument(html)
    if (isDeeper(document.body, DEEPEST)) return null
    // Readability forgets classes on its way.
    for (const node of document.querySelectorAll('[class]')) if (isFurniture(node)) node.remove?.()
    const options = { maxElemsToParse: MOST_ELEMENTS, charThreshold: SHORTEST }
    return new Readability(document, options).parse()
  } catch {
    // There is no document, or too much of it.
    return null
  }
}

/** Counted before anything is made of them. */
function tagsIn(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count += 1
  return count
}

function isDeeper(root: TreeNode, most: number): boolean {
  let depth = 0
  let node: TreeNode | null = root
  while (node !== null) {
    if (node.firstChild !== null) {
      depth += 1
      if (depth > most) return true
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return false
}
