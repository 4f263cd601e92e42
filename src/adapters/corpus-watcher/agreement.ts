import type { FolderScan } from './scan-folder.js'
import { UNSETTLED, type Stamp } from './stamp.js'

export interface Agreement {
  /** The later scan; what is another version in it than in the earlier one is in none. */
  readonly settled: FolderScan
  /** Whether nothing changed from one scan to the other. */
  readonly isQuiet: boolean
}

/** What two scans of a folder, some time apart, agree in: files that nobody was writing in between. */
export function agreementOf(earlier: FolderScan, later: FolderScan): Agreement {
  const stamps = new Map<string, Stamp>()
  let isQuiet = true
  for (const name of new Set([...earlier.stamps.keys(), ...later.stamps.keys()])) {
    const stamp = later.stamps.get(name)
    const isSettled = stamp !== undefined && stamp === earlier.stamps.get(name)
    stamps.set(name, isSettled ? stamp : UNSETTLED)
    if (!isSettled) isQuiet = false
  }
  return { settled: { stamps, folders: later.folders }, isQuiet }
}
