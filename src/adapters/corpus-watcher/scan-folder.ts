import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { CorpusFolderError } from '../article-folder-errors.js'
import { listFiles } from '../list-files.js'
import { stampNow, stampOf, UNSETTLED, type Stamp } from './stamp.js'
import { tellsOfChanges } from './tells-of-changes.js'

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

/** Files asked for in one turn: more than the thread pool takes, few enough that others get theirs. */
const AT_ONCE = 256
/** The same where the kernel answers from memory: 6 ms. Among busy others each turn may take a long time to come. */
const AT_ONCE_LOCAL = 2_048

/** @throws {CorpusFolderError} when the folder cannot be read */
export async function scanFolder(folder: string): Promise<FolderScan> {
  const folders: string[] = []
  const names = (await namesIn(folder, folders)).filter(
    (name) => ARTICLE_NAME.test(name) || SIDECAR_NAME.test(name) || name.endsWith('/'),
  )
  const stamps = new Map<string, Stamp>()
  const isQuick = await isLocal(folder, folders)
  const atOnce = isQuick ? AT_ONCE_LOCAL : AT_ONCE
  for (let first = 0; first < names.length; first += atOnce) {
    const batch = names.slice(first, first + atOnce)
    const found = isQuick
      ? batch.map((name) => stampNow(join(folder, name)))
      : await Promise.all(batch.map((name) => stampOf(join(folder, name))))
    for (const [i, name] of batch.entries()) stamps.set(name, found[i] ?? UNSETTLED)
    if (isQuick) await setImmediate()
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

/**
 * Whether this kernel alone knows the files: it answers from memory, and asking it through the thread pool takes five
 * times as long. A file system behind a network may keep one waiting.
 */
async function isLocal(folder: string, folders: readonly string[]): Promise<boolean> {
  const known = await Promise.all(folders.map((name) => tellsOfChanges(join(folder, name))))
  return known.every(Boolean)
}
