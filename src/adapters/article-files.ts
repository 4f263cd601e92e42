import { setImmediate } from 'node:timers/promises'
import type { Article } from '../corpus/article.js'
import type { RejectedFile } from '../corpus/article-file.js'
import { mergeCopies } from '../corpus/merge-copies.js'
import type { Metadata } from '../corpus/metadata.js'
import { parseArticle, type ParseOutcome } from '../corpus/parse-article.js'
import { CorpusFolderError, NoArticlesError } from './article-folder-errors.js'
import { listFiles } from './list-files.js'
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
/** Files read before others get their turn: a few milliseconds. */
const TURN = 16

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
  const sidecars = readSidecars(folder, files, new Set(names))
  const articles: Article[] = []
  const rejected = [
    ...sidecars.rejected,
    ...files.filter((name) => name.endsWith('/')).map((file) => ({ file, reason: 'unreadable' })),
  ]
  for (const [index, name] of names.entries()) {
    const outcome = readArticle(folder, name, sidecars.metadata.get(name) ?? null)
    if (outcome.kind === 'article') articles.push(outcome.article)
    else rejected.push({ file: name, reason: outcome.reason })
    onProgress(index + 1, names.length)
    if (index % TURN === TURN - 1) await setImmediate()
  }
  rejected.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
  if (articles.length === 0) throw new NoArticlesError(folder, rejected)
  return { articles: mergeCopies(articles), rejected }
}

function readArticle(folder: string, name: string, sidecar: Metadata | null): ParseOutcome {
  const read = readTextFile(folder, name)
  return read.kind === 'rejected' ? read : parseArticle({ name, text: read.text, sidecar })
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return await listFiles(folder)
  } catch (error) {
    throw new CorpusFolderError(folder, error)
  }
}
