import type { Mention } from '../annotate/mention.js'
import type { Article } from '../corpus/article.js'
import { fold } from '../text/fold.js'
import { annotationsOf } from './annotations-of.js'

/** A mention with its words folded. */
export interface FoldedMention {
  readonly kind: Mention['kind']
  readonly folded: string
}

const NONE: readonly FoldedMention[] = []
const bySentence = new WeakMap<Article, ReadonlyMap<number, readonly FoldedMention[]>>()

/** What a sentence of an article mentions; found once per article. @param index - into `article.sentences` */
export function mentionsIn(article: Article, index: number): readonly FoldedMention[] {
  const known = bySentence.get(article)
  if (known) return known.get(index) ?? NONE
  const found = new Map<number, FoldedMention[]>()
  for (const { sentence, kind, start, end } of annotationsOf(article).mentions) {
    const own = found.get(sentence) ?? []
    own.push({ kind, folded: fold(article.text.slice(start, end)) })
    found.set(sentence, own)
  }
  bySentence.set(article, found)
  return found.get(index) ?? NONE
}
