import { readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Article } from '../corpus/article.js'
import type { RejectedFile } from '../corpus/article-file.js'
import { readCorpusFile, type CorpusEntry } from '../corpus/corpus-file.js'
import { decodeArticle, MAX_ARTICLE_BYTES, TOO_LARGE } from '../corpus/decode-article.js'
import { mergeCopies } from '../corpus/merge-copies.js'
import { parseArticle, type ParseOutcome } from '../corpus/parse-article.js'
import { CorpusFolderError, NoArticlesError } from './article-folder-errors.js'
import { listFiles } from './list-files.js'

export interface ArticleFolder {
  /** In order of name; copies are merged. */
  readonly articles: readonly Article[]
  /** In order of name. */
  readonly rejected: readonly RejectedFile[]
}

/** Called after each file; `done` counts up to `total`. */
export type OnProgress = (done: number, total: number) => void

const ARTICLE_NAME = /\.(?:txt|md)$/iu
const SIDECAR_NAME = 'corpus.yml'
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
  const outcomes = await mapConcurrently(names, async (name) => {
    const outcome = await readArticle(folder, name, sidecars.entries.get(name) ?? null)
    onProgress(++done, names.length)
    return outcome
  })
  const articles = outcomes.flatMap((read) => (read.kind === 'article' ? [read.article] : []))
  const rejected = outcomes.flatMap((read) =>
    read.kind === 'rejected' ? [rejectedFile(read)] : [],
  )
  const allRejected = [...sidecars.rejected, ...rejected].sort((a, b) => (a.file < b.file ? -1 : 1))
  if (articles.length === 0) throw new NoArticlesError(folder, allRejected)
  return { articles: mergeCopies(articles), rejected: allRejected }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return await listFiles(folder)
  } catch (error) {
    throw new CorpusFolderError(folder, error)
  }
}

interface Sidecars {
  readonly entries: ReadonlyMap<string, CorpusEntry>
  readonly rejected: readonly RejectedFile[]
}

/** Entries by file name relative to the whole folder; a `corpus.yml` further down goes first. */
async function readSidecars(
  folder: string,
  files: readonly string[],
  names: ReadonlySet<string>,
): Promise<Sidecars> {
  const entries = new Map<string, CorpusEntry>()
  const rejected: RejectedFile[] = []
  const byDepth = files
    .filter((name) => posix.basename(name) === SIDECAR_NAME)
    .sort((a, b) => a.split('/').length - b.split('/').length)
  for (const file of byDepth) {
    const read = await readText(folder, file)
    if (read.kind === 'rejected') {
      rejected.push(rejectedFile(read))
      continue
    }
    const sidecar = readCorpusFile(read.text)
    const problems = [...sidecar.problems]
    for (const [relative, entry] of sidecar.entries) {
      const name = posix.join(posix.dirname(file), relative)
      if (names.has(name)) entries.set(name, entry)
      else problems.push(`line ${entry.line}: no article ${relative}`)
    }
    rejected.push(...problems.map((problem) => ({ file, reason: problem })))
  }
  return { entries, rejected }
}

async function readArticle(
  folder: string,
  name: string,
  entry: CorpusEntry | null,
): Promise<ParseOutcome> {
  const read = await readText(folder, name)
  if (read.kind === 'rejected') return read
  return parseArticle({ name, text: read.text, sidecar: entry?.metadata ?? null })
}

type ReadOutcome =
  { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'rejected' } & RejectedFile)

/** The size is asked first, so that a huge file or a pipe is never read. */
async function readText(folder: string, file: string): Promise<ReadOutcome> {
  const path = join(folder, file)
  try {
    const status = await stat(path)
    if (!status.isFile()) return rejected(file, 'unreadable: no regular file')
    if (status.size > MAX_ARTICLE_BYTES) return rejected(file, TOO_LARGE)
    const decoded = decodeArticle(await readFile(path))
    return decoded.kind === 'text' ? decoded : rejected(file, decoded.reason)
  } catch (error) {
    return rejected(file, `unreadable: ${errorCode(error)}`)
  }
}

function rejected(file: string, reason: string): ReadOutcome {
  return { kind: 'rejected', file, reason }
}

function rejectedFile({ file, reason }: RejectedFile): RejectedFile {
  return { file, reason }
}

/** `EACCES` and the like; the message itself would repeat the path. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Results in the order of `items`, whatever finishes first. */
async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      const item = items[index]
      if (item !== undefined) results[index] = await task(item)
    }
  }
  await Promise.all(Array.from({ length: OPEN_FILES }, worker))
  return results
}
