import type { Article } from '../corpus/article.js'
import type { RejectedFile } from '../corpus/article-file.js'
import { mergeCopies } from '../corpus/merge-copies.js'
import { parseArticle } from '../corpus/parse-article.js'
import { CorpusFolderError, NoArticlesError } from './article-folder-errors.js'
import { listFiles } from './list-files.js'
import { mapConcurrently } from './map-concurrently.js'
import { readSidecars } from './read-sidecars.js'
import { readTextFile } from './read-text-file.js'

export interface ArticleFolder {
  /** In order of name; copies are merged. */
  readonly articles: readonly Article[]
  /** In order of name. */
  readonly rejected: readonly RejectedFile[]
}

/** Called after each file; `done` counts up to `total`. */
export type OnProgress = (done: number, total: number) => void

const ARTICLE_NAME = /\.(?:txt|md)$/iu
/** Enough to hide the latency of a disk, few enough for any limit on open files. */
const OPEN_FILES = 32

/**
 * Reads every `.txt` and `.md` file under a folder, with the `corpus.yml` beside each. Other files are
 * not looked at. A bad file is listed as rejected and harms no other.
 * @throws {CorpusFolderError} when the folder cannot be read
 * @throws {NoArticlesError} when it holds no article
 */
export async function readArticleFolder(
  folder: string,
  onProgress: OnProgress = () => {},
): Promise<ArticleFolder> {
  const files = await filesOf(folder)
  const names = files.filter((name) => ARTICLE_NAME.test(name))
  const sidecars = await readSidecars(folder, files, new Set(names))
  let done = 0
  const outcomes = await mapConcurrently(names, OPEN_FILES, async (name) => {
    const read = await readTextFile(folder, name)
    onProgress(++done, names.length)
    if (read.kind === 'rejected') return read
    return parseArticle({ name, text: read.text, sidecar: sidecars.metadata.get(name) ?? null })
  })
  const articles: Article[] = []
  const rejected = [...sidecars.rejected]
  for (const outcome of outcomes) {
    if (outcome.kind === 'article') articles.push(outcome.article)
    else rejected.push({ file: outcome.file, reason: outcome.reason })
  }
  rejected.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
  if (articles.length === 0) throw new NoArticlesError(folder, rejected)
  return { articles: mergeCopies(articles), rejected }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return await listFiles(folder)
  } catch (error) {
    throw new CorpusFolderError(folder, error)
  }
}
