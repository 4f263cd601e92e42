import type { Passage } from '../corpus/passages.js'

/** Negative where `a` comes first: by article id, then in order of text. It breaks ties, so that a rebuilt index ranks the same. */
export function passageOrder(a: Passage, b: Passage): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1
  return a.start - b.start
}
