import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { digestOf } from './digest-of.js'
import { itemOfFile } from './article-text.js'

export interface WrittenFile {
  /** Relative to the corpus folder, with `/`. */
  readonly file: string
  readonly checksum: string
}

/** Writes articles into a corpus folder, whole or not at all, and over no file that is not its own. */
export interface ArticleWriter {
  /**
   * A new article under this name, or one near to it where another file has that.
   *
   * @param item - the key that the text names: a file with the same key is its own, from before a crash
   */
  create(name: string, item: string, text: string): Promise<WrittenFile>
  /** A new version; null where the file is gone, or was changed by somebody else: then it is left alone. */
  replace(before: WrittenFile, change: string | Change): Promise<WrittenFile | null>
}

/** What is made of the text that is there. */
export type Change = (text: string) => string

const MOST_NAMES = 100

export function createArticleWriter(corpusDir: string): ArticleWriter {
  async function read(file: string): Promise<string | null> {
    try {
      return await readFile(join(corpusDir, file), 'utf8')
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  /** The watcher looks at no hidden file. */
  async function write(file: string, text: string): Promise<WrittenFile> {
    const path = join(corpusDir, file)
    const partial = join(dirname(path), `.${shortName(file)}.part`)
    await mkdir(dirname(path), { recursive: true })
    try {
      const handle = await open(partial, 'w')
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(partial, path)
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
    return { file, checksum: digestOf(text) }
  }

  return {
    async create(name, item, text) {
      for (let n = 1; n <= MOST_NAMES; n += 1) {
        const file = n === 1 ? name : name.replace(/(?=\.txt$)/u, `-${n}`)
        const found = await read(file)
        if (found === null || itemOfFile(found) === item) return await write(file, text)
      }
      throw new Error(`${name} and ${MOST_NAMES} names like it are taken`)
    },
    async replace(before, change) {
      const found = await read(before.file)
      if (found === null || digestOf(found) !== before.checksum) return null
      const text = typeof change === 'string' ? change : change(found)
      return found === text ? before : await write(before.file, text)
    },
  }
}

/** Short enough to stay within 255 bytes with what is added. */
function shortName(file: string): string {
  return digestOf(basename(file))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
