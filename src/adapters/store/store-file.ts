import { join } from 'node:path'

/** The one file for what must survive a restart. @param folder - DATA_DIR */
export function storeFile(folder: string): string {
  return join(folder, 'zhauap.db')
}
