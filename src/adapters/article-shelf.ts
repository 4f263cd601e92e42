import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { articleId, type ArticleId } from '../corpus/article.js'

/** The folder of the corpus that added articles go to. */
const ADDED = 'added'

export type Shelved =
  | { readonly kind: 'shelved'; readonly id: ArticleId }
  /** The disk will not have it; a few English words. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Where operators put articles, and take them away. */
export interface ArticleShelf {
  /**
   * Writes a file of its own into the corpus, whole or not at all: an existing one is never written over.
   *
   * @param name - a safe file name that ends in `.txt` or `.md`; a number is added where it is taken
   */
  add(name: string, text: string): Promise<Shelved>
  /**
   * Moves files out of the corpus, to where they can be found again. Those that are gone already count as moved.
   *
   * @returns why it did not work, in a few English words; null where it did
   */
  withdraw(ids: readonly ArticleId[]): Promise<string | null>
}

export interface ArticleShelfOptions {
  readonly corpusDir: string
  /** Where withdrawn files go; inside of the corpus folder it is hidden, so that nothing there is read. */
  readonly withdrawnDir: string
}

export function createArticleShelf({ corpusDir, withdrawnDir }: ArticleShelfOptions): ArticleShelf {
  const away = outOfSight(withdrawnDir, corpusDir)
  return {
    async add(name, text) {
      const folder = join(corpusDir, ADDED)
      try {
        await mkdir(folder, { recursive: true })
        const written = await writeWhole(folder, Buffer.from(text))
        try {
          const taken = await putUnder(written, folder, name)
          return { kind: 'shelved', id: articleId(`${ADDED}/${taken}`) }
        } finally {
          await rm(written, { force: true })
        }
      } catch (error) {
        return { kind: 'failed', reason: errorCode(error) }
      }
    },
    async withdraw(ids) {
      try {
        for (const id of ids) await moveAway(id, corpusDir, away)
        return null
      } catch (error) {
        return errorCode(error)
      }
    },
  }
}

function outOfSight(folder: string, corpusDir: string): string {
  const path = relative(resolve(corpusDir), resolve(folder))
  const isInside = path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  return isInside ? join(dirname(folder), `.${basename(folder)}`) : folder
}

/** A hidden file beside its place to be: nobody reads it, and a link to it is a single step. */
async function writeWhole(folder: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, `.${randomUUID()}`)
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return path
}

/** What file systems without links say. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Links a written file under the first name that is free; copies it where there are no links. */
async function putUnder(written: string, folder: string, name: string): Promise<string> {
  return await underFreeName(name, async (free) => {
    try {
      await link(written, join(folder, free))
    } catch (error) {
      if (!NO_LINKS.has(errorCode(error))) throw error
      await copyFile(written, join(folder, free), constants.COPYFILE_EXCL)
    }
  })
}

/** Copies first, since the places may lie on different disks. */
async function moveAway(id: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(to, id)), { recursive: true })
  try {
    await underFreeName(id, (free) =>
      copyFile(join(from, id), join(to, free), constants.COPYFILE_EXCL),
    )
    await rm(join(from, id))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

/** The name, or the first with a number behind it, under which nothing is yet. */
async function underFreeName(name: string, put: (free: string) => Promise<void>): Promise<string> {
  const dot = name.lastIndexOf('.')
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name.slice(0, dot)}-${count}${name.slice(dot)}`
    try {
      await put(free)
      return free
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

/** `EACCES` and the like; the message itself would repeat the path. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
