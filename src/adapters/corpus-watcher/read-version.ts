import { join } from 'node:path'
import type { Metadata } from '../../corpus/metadata.js'
import type { ParseArticle, ParseOutcome } from '../../corpus/parse-article.js'
import { readSidecar } from '../read-sidecars.js'
import { readTextFile } from '../read-text-file.js'
import type { ReadArticle, ReadSidecar } from './folder-memory.js'
import { stampNow, UNSETTLED, type Stamp } from './stamp.js'

/** A file of a corpus folder in the version to read. */
export interface FileVersion {
  readonly folder: string
  readonly name: string
  readonly stamp: Stamp
  /** Whether it may be read in that version only, and not in a newer one. */
  readonly isSettled: boolean
}

/**
 * The article in that version: as it was read before, else from its file. Where a settled file is written
 * to meanwhile, it is as before, or not there.
 */
export function readArticle(
  version: FileVersion,
  sidecar: Metadata | null,
  before: ReadArticle | undefined,
  parse: ParseArticle,
): ReadArticle | null {
  const { folder, name, stamp } = version
  if (before?.stamp === stamp) {
    if (isSame(before.sidecar, sidecar)) return before
    if (before.outcome.kind === 'article') {
      const { text } = before.outcome.article
      return { stamp, sidecar, outcome: parse({ name, text, sidecar }) }
    }
  }
  const { stamp: found, content } = readStamped(version, () => readTextFile(folder, name))
  if (version.isSettled && found !== stamp) return before ?? null
  const outcome: ParseOutcome =
    content.kind === 'rejected' ? content : parse({ name, text: content.text, sidecar })
  return { stamp: isTransient(found, outcome) ? UNSETTLED : found, sidecar, outcome }
}

/** The same for a `corpus.yml`. */
export function readSidecarVersion(
  version: FileVersion,
  before: ReadSidecar | undefined,
): ReadSidecar | null {
  if (before?.stamp === version.stamp) return before
  const { folder, name, stamp, isSettled } = version
  const { stamp: found, content } = readStamped(version, () => readSidecar(folder, name))
  return isSettled && found !== stamp ? (before ?? null) : { stamp: found, says: content }
}

/** What was read, and which version that was: none where the file was written to meanwhile. */
function readStamped<T>(
  { folder, name }: FileVersion,
  read: () => T,
): { readonly stamp: Stamp; readonly content: T } {
  const path = join(folder, name)
  const stamp = stampNow(path)
  const content = read()
  return { stamp: stampNow(path) === stamp ? stamp : UNSETTLED, content }
}

/** A file that is there and cannot be read may be readable the next time, with nothing to be seen from outside. */
function isTransient(stamp: Stamp, outcome: ParseOutcome): boolean {
  return (
    outcome.kind === 'rejected' && outcome.reason.startsWith('unreadable: E') && stamp.includes(' ')
  )
}

function isSame(one: Metadata | null, other: Metadata | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
