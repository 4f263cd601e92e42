import type { RejectedFile } from '../../corpus/article-file.js'

/** What became of reading the articles anew. */
export type Reloaded =
  | {
      readonly kind: 'reloaded'
      readonly articles: number
      readonly added: number
      readonly changed: number
      readonly removed: number
      readonly rejected: readonly RejectedFile[]
    }
  /** Nothing has changed: questions are answered from the articles of before. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Reads the articles anew and puts them in place of those before, as a whole. Never rejects. */
export type Reload = () => Promise<Reloaded>
