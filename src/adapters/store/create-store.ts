import type { Database } from 'better-sqlite3'
import type { ConversationStore } from '../../conversation/conversation-store.js'
import type { Outbox, Progress } from '../../delivery/outbox.js'
import type { Revisions } from '../../delivery/revisions.js'
import type { SeenArticles } from '../../digest/seen-articles.js'
import type { TargetStore } from '../../digest/target-store.js'
import type { FeedStore } from '../feeds/feed-store.js'
import { deliveredOf } from './delivered.js'
import { feedbackTable } from './feedback-table.js'
import { feedsTable } from './feeds-table.js'
import { memosTable } from './memos-table.js'
import { openQuestionsTable } from './open-questions-table.js'
import { outboxTable } from './outbox-table.js'
import { revisionsTable } from './revisions-table.js'
import { seenTable } from './seen-table.js'
import { settingsTable } from './settings-table.js'
import { statisticsOf } from './statistics.js'
import { storeError } from './store-errors.js'
import { targetsTable } from './targets-table.js'
import { turnsTable } from './turns-table.js'
import { upkeepOf } from './upkeep.js'

/** Everything that the bot keeps. */
export interface BotStore extends ConversationStore {
  readonly targets: TargetStore
  readonly seen: SeenArticles
  readonly outbox: Outbox
  readonly revisions: Revisions
  /** What became of the messages of digests made since, milliseconds since 1970. */
  delivered(since: number): Progress
}

/** The store as the process that holds it sees it. */
export interface Store extends BotStore {
  readonly feeds: FeedStore
  close(): void
}

/** The store on an open database. @param file - its name, for errors */
export function createStore(database: Database, file: string): Store {
  const openQuestions = openQuestionsTable(database)
  const turns = turnsTable(database, openQuestions)
  const outbox = outboxTable(database)
  return {
    settings: guarded(file, settingsTable(database)),
    turns: guarded(file, turns),
    feedback: guarded(file, feedbackTable(database, turns, openQuestions)),
    memos: guarded(file, memosTable(database)),
    targets: guarded(file, targetsTable(database)),
    seen: guarded(file, seenTable(database)),
    outbox: guarded(file, outbox),
    revisions: guarded(file, revisionsTable(database)),
    feeds: guarded(file, feedsTable(database)),
    ...guarded(file, upkeepOf(database, outbox)),
    ...guarded(file, { statistics: statisticsOf(database), delivered: deliveredOf(database) }),
    ...guarded(file, { close: () => void database.close() }),
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
