import { existsSync } from 'node:fs'
import { createStore, type Store } from './create-store.js'
import { openDatabase } from './open-database.js'
import { StoreMissingError, storeError } from './store-errors.js'

/**
 * Opens the store in `file`, or one that ends with the process for `:memory:`.
 *
 * @throws StoreError here and from every method, of the class that tells what is wrong with the file
 */
export function openStore(file: string): Store {
  const database = openDatabase(file)
  try {
    return createStore(database, file)
  } catch (error) {
    database.close()
    throw storeError(file, error)
  }
}

/**
 * Opens the store of a bot that has run before.
 *
 * @throws StoreError
 */
export function openExistingStore(file: string): Store {
  if (!existsSync(file)) throw new StoreMissingError(file)
  return openStore(file)
}
