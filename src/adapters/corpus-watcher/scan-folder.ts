import { join } from 'node:path'
import { CorpusFolderError } from '../article-folder-errors.js'
import { listFiles } from '../list-files.js'
import { stampOf, UNSETTLED, type Stamp } from './stamp.js'

/** A corpus folder as it was at one moment, unread. */
export interface FolderScan {
  /**
   * The stamps of articles and sidecars by name, in order of name. A folder that cannot be read is listed
   * with a final `/`.
   */
  readonly stamps: ReadonlyMap<string, Stamp>
  /** The folders looked into: `''` for the corpus folder itself, else with a final `/`. */
  readonly folders: readonly string[]
}

export const ARTICLE_NAME = /\.(?:txt|md)$/iu
export const SIDECAR_NAME = /(?:^|\/)corpus\.ya?ml$/u

/** Files asked for at once: more than the thread pool takes, few enough that others get their turn. */
const AT_ONCE = 256

/** @throws {CorpusFolderError} when the folder cannot be read */
export async function scanFolder(folder: string): Promise<FolderScan> {
  const folders: string[] = []
  const names = (await namesIn(folder, folders)).filter(
    (name) => ARTICLE_NAME.test(name) || SIDECAR_NAME.test(name) || name.endsWith('/'),
  )
  const stamps = new Map<string, Stamp>()
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const batch = names.slice(first, first + AT_ONCE)
    const found = await Promise.all(batch.map((name) => stampOf(join(folder, name))))
    for (const [i, name] of batch.entries()) stamps.set(name, found[i] ?? UNSETTLED)
  }
  return { stamps, folders }
}

async function namesIn(folder: string, folders: string[]): Promise<readonly string[]> {
  try {
    return await listFiles(folder, (name) => folders.push(name))
  } catch (error) {
    throw new CorpusFolderError(folder, error)
  }
}
