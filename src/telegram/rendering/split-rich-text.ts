import { fitsMessage, MAX_ENTITIES, MAX_TEXT, sliceRichText, type RichText } from './rich-text.js'

const SENTENCE_END = /[.!?…][»”"')\]]*\s+/gu
const SPACE = /\s+/gu

/**
 * The text in pieces that each fit a message: cut after a sentence if one ends in the second half of what
 * fits, else at white space there, else between two characters.
 */
export function splitRichText(whole: RichText): readonly RichText[] {
  const pieces: RichText[] = []
  let rest = sliceRichText(whole, 0, whole.text.length)
  while (!fitsMessage(rest)) {
    const cut = cutBefore(rest.text, mostThatFits(rest))
    pieces.push(sliceRichText(rest, 0, cut))
    rest = sliceRichText(rest, cut, rest.text.length)
  }
  return [...pieces, rest].filter(({ text }) => text !== '')
}

/** How far the text may go at most so that the piece up to there fits. */
function mostThatFits(rest: RichText): number {
  let most = Math.min(rest.text.length, MAX_TEXT)
  while (most > 1 && !fitsMessage(sliceRichText(rest, 0, most))) {
    const inside = rest.entities.filter(({ offset }) => offset < most)
    const last = inside[Math.min(inside.length - 1, MAX_ENTITIES)]
    most = Math.max(1, Math.min(most - 1, last?.offset ?? 1))
  }
  return most
}

function cutBefore(text: string, most: number): number {
  if (most >= text.length) return most
  const head = text.slice(0, most)
  for (const boundary of [SENTENCE_END, SPACE]) {
    const last = [...head.matchAll(boundary)].at(-1)
    if (last !== undefined && last.index >= most / 2) return last.index + last[0].length
  }
  return /[\uD800-\uDBFF]$/.test(head) && most > 1 ? most - 1 : most
}
