import type { Database } from 'better-sqlite3'
import type { ConversationStore } from '../../conversation/conversation-store.js'
import { feedbackTable } from './feedback-table.js'
import { memosTable } from './memos-table.js'
import { openDatabase } from './open-database.js'
import { openQuestionsTable } from './open-questions-table.js'
import { settingsTable } from './settings-table.js'
import { statisticsOf } from './statistics.js'
import { storeError } from './store-errors.js'
import { turnsTable } from './turns-table.js'
import { upkeepOf } from './upkeep.js'

/** The store as the process that holds it sees it: everything in one SQLite file. */
export interface Store extends ConversationStore {
  /** Writes a whole copy of the file while the bot goes on; in place of a file that is there. */
  backup(file: string): Promise<void>
  close(): void
}

/**
 * Opens the store in `file`, or one that ends with the process for `:memory:`.
 *
 * @throws StoreError here and from every method, of the class that tells what is wrong with the file
 */
export function openStore(file: string): Store {
  const database = openDatabase(file)
  try {
    return storeOn(database, file)
  } catch (error) {
    database.close()
    throw storeError(file, error)
  }
}

function storeOn(database: Database, file: string): Store {
  const openQuestions = openQuestionsTable(database)
  const turns = turnsTable(database, openQuestions)
  return {
    settings: guarded(file, settingsTable(database)),
    turns: guarded(file, turns),
    feedback: guarded(file, feedbackTable(database, turns, openQuestions)),
    memos: guarded(file, memosTable(database)),
    ...guarded(file, upkeepOf(database)),
    ...guarded(file, { statistics: statisticsOf(database), close: () => void database.close() }),
    async backup(copy) {
      try {
        await database.backup(copy)
      } catch (error) {
        throw storeError(copy, error)
      }
    },
  }
}

/** The methods, whose errors tell what is wrong with the file and what helps. */
function guarded<T extends object>(file: string, methods: T): T {
  const entries = Object.entries(methods as Methods).map(([name, method]) => [
    name,
    (...args: never[]): unknown => {
      try {
        return method(...args)
      } catch (error) {
        throw storeError(file, error)
      }
    },
  ])
  return Object.fromEntries(entries) as T
}

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>
