import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RejectedFile } from '../corpus/article-file.js'
import { decodeArticle, MAX_ARTICLE_BYTES, TOO_LARGE } from '../corpus/decode-article.js'

export type ReadOutcome =
  { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'rejected' } & RejectedFile)

/**
 * Reads and decodes a file of a corpus folder; its size is asked first, so no pipe is ever read. At
 * once, because handing small files to the thread pool costs five times their reading.
 */
export function readTextFile(folder: string, file: string): ReadOutcome {
  const path = join(folder, file)
  try {
    const status = statSync(path)
    if (!status.isFile()) return rejected(file, 'unreadable: no regular file')
    if (status.size > MAX_ARTICLE_BYTES) return rejected(file, TOO_LARGE)
    const decoded = decodeArticle(readFileSync(path))
    return decoded.kind === 'text' ? decoded : rejected(file, decoded.reason)
  } catch (error) {
    return rejected(file, `unreadable: ${errorCode(error)}`)
  }
}

function rejected(file: string, reason: string): ReadOutcome {
  return { kind: 'rejected', file, reason }
}

/** `EACCES` and the like; the message itself would repeat the path. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
