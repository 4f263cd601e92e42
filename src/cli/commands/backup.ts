import type { Configuration } from '../../adapters/configuration.js'
import { backupStore } from '../../adapters/store/backup-store.js'
import { storeFile } from '../../adapters/store/store-file.js'
import { printLine, type Terminal } from '../terminal.js'

/** `zhauap backup FILE`: a copy of all that the bot has stored, also while it runs. */
export function backup(file: string, { dataDir }: Configuration, { stderr }: Terminal): number {
  backupStore(storeFile(dataDir), file)
  printLine(stderr, `stored ${file}`)
  return 0
}
