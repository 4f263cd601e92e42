import type { Metadata } from './metadata.js'

/** A decoded file of a corpus folder. */
export interface ArticleFile {
  /** Relative to the folder, with `/` between folders. */
  readonly name: string
  readonly text: string
  /** Its entry in `corpus.yml`; null without one. */
  readonly sidecar: Metadata | null
}

/** A file that is no article. */
export interface RejectedFile {
  /** Its name relative to the corpus folder, with `/` between folders. */
  readonly file: string
  /** What is wrong, in a few words, with the line where there is one: `not UTF-8`. */
  readonly reason: string
}
