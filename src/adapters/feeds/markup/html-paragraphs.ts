import { cleanText } from './clean-text.js'
import { parseDocument, type TreeNode } from './parse-document.js'

/** What is no running text: programs, pictures with their captions, controls, ways to other pages. */
const SKIPPED: ReadonlySet<string> = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED APPLET SVG MATH CANVAS FIGURE FIGCAPTION PICTURE IMG VIDEO AUDIO
  SOURCE TRACK MAP FORM BUTTON INPUT SELECT TEXTAREA LABEL NAV ASIDE HEAD TITLE META LINK BASE DIALOG MENU`.split(
    /\s+/u,
  ),
)
const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI
  MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/u),
)
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:caption|credit|share|sharing|social|related|newsletter|subscribe|cookies?|consent|breadcrumbs?|advert(?:isement)?|promo|tags)(?:$|[\s_-])/iu
/** UTF-16 units: what is longer is the story itself, whatever its class is called. */
const LONGEST_FURNITURE = 400
/** UTF-16 units: what follows is no article of news any more. */
const LONGEST_HTML = 500_000
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu
/** A line break behind the end of a sentence divides paragraphs; inside of one it is a space. */
const SENTENCE_END = /[.!?…:;»”"')\]]\s*$/u

const [TEXT, ELEMENT] = [3, 1]

/** The running text of some HTML as paragraphs of plain text, none of them empty. */
export function htmlParagraphs(html: string): readonly string[] {
  if (!/[<&]/u.test(html)) return plainParagraphs(html)
  const body = html.slice(0, LONGEST_HTML)
  return nodeParagraphs(parseDocument(`<!doctype html><html><body>${body}</body></html>`).body)
}

/** Of plain text: between blank lines, or each line where there are none. */
export function plainParagraphs(text: string): readonly string[] {
  const blocks = text.split(/\r?\n[^\S\n]*\r?\n/u)
  const parts = blocks.length > 1 ? blocks : text.split(/\r?\n/u)
  return parts.map(cleanText).filter((part) => part !== '')
}

/** Walks without recursion: elements may be nested as deep as somebody likes. */
function nodeParagraphs(root: TreeNode): readonly string[] {
  const paragraphs: string[] = []
  let line = ''
  const end = () => {
    const text = cleanText(line)
    if (text !== '') paragraphs.push(text)
    line = ''
  }
  let node: TreeNode | null = root
  while (node !== null) {
    const name: string = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT) line += node.nodeValue ?? ''
    else if (name === 'BR' && (SENTENCE_END.test(line) || isBreak(node.nextSibling))) end()
    else if (name === 'BR' || name === 'TD' || name === 'TH') line += ' '
    else if (BLOCKS.has(name)) end()
    const child: TreeNode | null = isSkipped(node) ? null : node.firstChild
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && BLOCKS.has(node.nodeName.toUpperCase())) end()
    }
    node = node === null || node === root ? null : node.nextSibling
    // What follows a block is outside of it.
    const before: TreeNode | null = node?.previousSibling ?? null
    if (before !== null && BLOCKS.has(before.nodeName.toUpperCase())) end()
  }
  end()
  return paragraphs
}

function isBreak(node: TreeNode | null): boolean {
  const next = node?.nodeType === TEXT && node.nodeValue?.trim() === '' ? node.nextSibling : node
  return next?.nodeName.toUpperCase() === 'BR'
}

function isSkipped(node: TreeNode): boolean {
  if (node.nodeType !== ELEMENT) return false
  return SKIPPED.has(node.nodeName.toUpperCase()) || isFurniture(node)
}

/** Whether an element is nothing of the story, as its attributes tell. */
export function isFurniture(node: TreeNode): boolean {
  return (
    node.hasAttribute?.('hidden') === true ||
    HIDDEN.test(node.getAttribute?.('style') ?? '') ||
    (FURNITURE_CLASS.test(node.getAttribute?.('class') ?? '') &&
      (node.textContent ?? '').length < LONGEST_FURNITURE)
  )
}
