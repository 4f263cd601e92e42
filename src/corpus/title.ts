import { abbreviationKind } from '../text/abbreviations.js'

const LONGEST_TITLE = 300
const FULL_STOP = /\.[”’"'»)\]]*$/u
const OPEN_END = /[,;:]$/u

/**
 * Whether a paragraph reads as a heading: one short line that no full stop ends. "Washington, D.C."
 * and "Vanity Jr." are headings, their full stop belongs to an abbreviation.
 */
export function isHeading(paragraph: string, sentences: number): boolean {
  if (paragraph.length > LONGEST_TITLE || sentences !== 1 || OPEN_END.test(paragraph)) return false
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return false
  if (!FULL_STOP.test(paragraph)) return true
  const words = paragraph.split(/\s+/u)
  const last = (words.at(-1) ?? '').replace(/\.$/u, '')
  const kind = abbreviationKind(last)
  const abbreviated =
    last.includes('.') || /^\p{Lu}$/u.test(last) || kind === 'maybe' || kind === 'often'
  return words.length <= 12 && abbreviated
}

/** The same heading printed twice compares equal: letters and digits only, in lower case. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
