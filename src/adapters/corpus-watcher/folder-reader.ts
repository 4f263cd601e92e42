import { setImmediate } from 'node:timers/promises'
import type { Article } from '../../corpus/article.js'
import type { RejectedFile } from '../../corpus/article-file.js'
import { mergeCopies } from '../../corpus/merge-copies.js'
import { parseArticle, type ParseArticle } from '../../corpus/parse-article.js'
import { NoArticlesError } from '../article-folder-errors.js'
import { joinSidecars } from '../read-sidecars.js'
import {
  isNews,
  settledOnly,
  type FolderMemory,
  type ReadArticle,
  type ReadSidecar,
} from './folder-memory.js'
import { readArticle, readSidecarVersion, type FileVersion } from './read-version.js'
import { ARTICLE_NAME, scanFolder, SIDECAR_NAME, type FolderScan } from './scan-folder.js'
import { UNSETTLED, type Stamp } from './stamp.js'

export interface ArticleFolder {
  /** In order of name; copies are merged. */
  readonly articles: readonly Article[]
  /** In order of name. */
  readonly rejected: readonly RejectedFile[]
}

/** Called after each file; `done` counts up to `total`. */
export type OnProgress = (done: number, total: number) => void

export interface ReadOptions {
  /** What has not settled, or is another version by now, stays as it was read last. Without it all is read as it is. */
  readonly settled?: FolderScan | undefined
  readonly onProgress?: OnProgress | undefined
}

/** Reads a folder again and again: a file only in a new version. One read at a time. */
export interface FolderReader {
  readonly folder: string
  /**
   * @throws {CorpusFolderError} when the folder cannot be read
   * @throws {NoArticlesError} when it holds no article, and has to
   */
  read(options?: ReadOptions): Promise<ArticleFolder>
  /** Whether the folder is another than what was read last. */
  readonly isNews: (scan: FolderScan) => boolean
}

/** Files read before others get their turn: a few milliseconds. */
const TURN = 16
/** The same for files that are known. */
const PASSED = 4_096
const NOTHING: FolderMemory = { articles: new Map(), sidecars: new Map(), closed: new Map() }

/** @param options.mayBeEmpty - whether there may be no article at first: some are expected to come */
export function createFolderReader(
  folder: string,
  parse: ParseArticle = parseArticle,
  options: { readonly mayBeEmpty?: boolean } = {},
): FolderReader {
  let { mayBeEmpty = false } = options
  let memory = NOTHING
  return {
    folder,
    async read({ settled, onProgress = () => {} } = {}) {
      const stamps =
        settled === undefined ? (await scanFolder(folder)).stamps : settledOnly(settled, memory)
      const isSettled = settled !== undefined
      const versionOf = (name: string, stamp: Stamp) => ({ folder, name, stamp, isSettled })
      const sidecars = readSidecars(stamps, memory, versionOf)
      const names = [...stamps.keys()].filter((name) => ARTICLE_NAME.test(name))
      const { metadata, rejected } = joinSidecars(sidecars, new Set(names))
      const articles = new Map<string, ReadArticle>()
      let read = 0
      for (const [index, name] of names.entries()) {
        const version = versionOf(name, stamps.get(name) ?? UNSETTLED)
        const before = memory.articles.get(name)
        const article = readArticle(version, metadata.get(name) ?? null, before, parse)
        if (article !== null) articles.set(name, article)
        onProgress(index + 1, names.length)
        if (article !== before) read += 1
        if (read === TURN || index % PASSED === PASSED - 1) {
          read = 0
          await setImmediate()
        }
      }
      const closed = new Map([...stamps].filter(([name]) => name.endsWith('/')))
      const result = bringTogether(articles, [
        ...rejected,
        ...[...closed.keys()].map((file) => ({ file, reason: 'unreadable' })),
      ])
      if (result.articles.length === 0 && !mayBeEmpty) {
        throw new NoArticlesError(folder, result.rejected)
      }
      // Where there were articles, an empty folder is taken for one that is not mounted.
      if (result.articles.length > 0) mayBeEmpty = false
      memory = { articles, sidecars, closed }
      return result
    },
    isNews: (scan) => isNews(scan, memory),
  }
}

function readSidecars(
  stamps: ReadonlyMap<string, Stamp>,
  memory: FolderMemory,
  versionOf: (name: string, stamp: Stamp) => FileVersion,
): ReadonlyMap<string, ReadSidecar> {
  const sidecars = new Map<string, ReadSidecar>()
  for (const [name, stamp] of stamps) {
    if (!SIDECAR_NAME.test(name)) continue
    const sidecar = readSidecarVersion(versionOf(name, stamp), memory.sidecars.get(name))
    if (sidecar !== null) sidecars.set(name, sidecar)
  }
  return sidecars
}

function bringTogether(
  read: ReadonlyMap<string, ReadArticle>,
  alsoRejected: readonly RejectedFile[],
): ArticleFolder {
  const articles: Article[] = []
  const rejected = [...alsoRejected]
  for (const [file, { outcome }] of read) {
    if (outcome.kind === 'article') articles.push(outcome.article)
    else rejected.push({ file, reason: outcome.reason })
  }
  rejected.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
  return { articles: mergeCopies(articles), rejected }
}
