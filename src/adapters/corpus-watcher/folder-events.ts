import { statSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'

/** Hears of changes in the folders of a corpus, where the system tells of them. */
export interface FolderEvents {
  /** Listens to these folders, relative to the corpus folder, and to no others. Whether it can listen to all. */
  listen(folders: readonly string[]): boolean
  close(): void
}

interface Listener {
  readonly inode: number
  readonly watcher: FSWatcher
}

/** One watch per folder: one per file, as recursive watching takes, would use up the system's. */
const MOST = 1_000

/** @param onChange - something may have changed; also called in vain */
export function createFolderEvents(folder: string, onChange: () => void): FolderEvents {
  const listeners = new Map<string, Listener>()

  function forget(name: string): void {
    listeners.get(name)?.watcher.close()
    listeners.delete(name)
  }

  function add(name: string): boolean {
    const path = join(folder, name)
    try {
      const { ino: inode } = statSync(path)
      const known = listeners.get(name)
      // Another folder may have come into the place of the one listened to.
      if (known?.inode === inode) return true
      forget(name)
      const watcher = watch(path, { persistent: false }, onChange)
      watcher.on('error', () => forget(name))
      listeners.set(name, { inode, watcher })
      return true
    } catch {
      forget(name)
      return false
    }
  }

  return {
    listen(folders) {
      const wanted = new Set(folders.slice(0, MOST))
      for (const name of listeners.keys()) if (!wanted.has(name)) forget(name)
      const heard = [...wanted].map(add)
      return folders.length <= MOST && heard.every(Boolean)
    },
    close() {
      for (const name of listeners.keys()) forget(name)
    },
  }
}
