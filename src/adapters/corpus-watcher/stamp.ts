import { statSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'

/**
 * Which version of a file this is, without reading it; an error code where nobody can tell. Besides size and
 * time of change it holds what a file differs in that was moved into the place of another, or given other rights.
 */
export type Stamp = string

/** Stands for a file that is being written, or was not read: the stamp of no version. */
export const UNSETTLED: Stamp = ''

export async function stampOf(path: string): Promise<Stamp> {
  try {
    return format(await stat(path))
  } catch (error) {
    return codeOf(error)
  }
}

/** The same at once, for few files. */
export function stampNow(path: string): Stamp {
  try {
    return format(statSync(path))
  } catch (error) {
    return codeOf(error)
  }
}

function format({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

function codeOf(error: unknown): Stamp {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
