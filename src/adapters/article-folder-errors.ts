import type { RejectedFile } from '../corpus/article-file.js'

/** The corpus folder does not exist, is no folder, or may not be read. */
export class CorpusFolderError extends Error {
  readonly code = 'CORPUS_FOLDER'
  readonly folder: string

  constructor(folder: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(
      `Cannot read the corpus folder ${folder} (${why}). Set CORPUS_DIR or --corpus to a folder.`,
      {
        cause,
      },
    )
    this.name = 'CorpusFolderError'
    this.folder = folder
  }
}

/** The corpus folder holds no article. */
export class NoArticlesError extends Error {
  readonly code = 'NO_ARTICLES'
  readonly folder: string
  readonly rejected: readonly RejectedFile[]

  constructor(folder: string, rejected: readonly RejectedFile[]) {
    const [first] = rejected
    const why =
      first === undefined
        ? 'no .txt or .md file in it'
        : `${rejected.length} rejected, the first is ${first.file}: ${first.reason}`
    super(`No article in ${folder}: ${why}. Put UTF-8 text files (.txt, .md) there.`)
    this.name = 'NoArticlesError'
    this.folder = folder
    this.rejected = rejected
  }
}
