import { createHash } from 'node:crypto'
import type { Article } from '../../corpus/article.js'
import type { ArticleFile } from '../../corpus/article-file.js'

/** Stands for all that an article is parsed from; 32 hexadecimal digits. */
export type ArticleKey = string

export function keyOfFile({ name, text, sidecar }: ArticleFile): ArticleKey {
  return createHash('sha256')
    .update(JSON.stringify([name, sidecar]))
    .update('\n')
    .update(text)
    .digest('hex')
    .slice(0, 32)
}

/** Remembers which articles were parsed from what. */
export interface ArticleKeys {
  add(article: Article, key: ArticleKey): void
  /** Also of an article that has got the names of its copies since; null for one that is otherwise another. */
  of(article: Article): ArticleKey | null
}

export function createArticleKeys(): ArticleKeys {
  // An article with more names is another object, with the very sentences of the one before.
  const known = new WeakMap<Article['sentences'], { article: Article; key: ArticleKey }>()
  return {
    add(article, key) {
      known.set(article.sentences, { article, key })
    },
    of(article) {
      const entry = known.get(article.sentences)
      return entry && isSame(entry.article, article) ? entry.key : null
    },
  }
}

function isSame(one: Article, other: Article): boolean {
  return (
    one === other ||
    (Object.keys(other) as (keyof Article)[]).every(
      (field) => field === 'names' || one[field] === other[field],
    )
  )
}
