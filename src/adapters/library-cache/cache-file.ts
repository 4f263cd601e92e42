import { createHash } from 'node:crypto'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { programFingerprint } from './program-fingerprint.js'

/** Where a corpus is cached: a file for it and each version of the program. Nothing is read before it is asked for. */
export interface CacheFile {
  /** For this version of the program. */
  readonly path: () => string
  readonly exists: () => boolean
  /** Those of other versions. */
  readonly outdated: () => readonly string[]
}

const SUFFIX = '.cache'

export function cacheFileIn(dataFolder: string, corpusFolder: string): CacheFile {
  const folder = join(dataFolder, 'cache')

  function corpusName(): string {
    return createHash('sha256').update(realpathSync(corpusFolder)).digest('hex').slice(0, 16)
  }

  function ofAllVersions(): readonly string[] {
    if (!existsSync(folder) || !existsSync(corpusFolder)) return []
    const prefix = `${corpusName()}-`
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix) && name.endsWith(SUFFIX))
      .map((name) => join(folder, name))
  }

  const path = () => join(folder, `${corpusName()}-${programFingerprint()}${SUFFIX}`)
  return {
    path,
    exists: () => ofAllVersions().length > 0 && existsSync(path()),
    outdated() {
      const found = ofAllVersions()
      return found.length === 0 ? [] : found.filter((file) => file !== path())
    },
  }
}
