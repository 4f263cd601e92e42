import type { Message } from 'telegraf/types'
import type { ArticleShelf } from '../../adapters/article-shelf.js'
import type { Feeds } from '../../adapters/feeds/feeds.js'
import type { Logger } from '../../adapters/logger.js'
import type { BotStore } from '../../adapters/store/create-store.js'
import type { Answer } from '../../answer/answer.js'
import type { Library } from '../../answer/library.js'
import type { Block } from '../../messages/block.js'
import type { Coverage } from '../../messages/coverage.js'
import type { Locale } from '../../messages/locale.js'
import type { Messages } from '../../messages/messages.js'
import type { Broadcaster } from '../broadcast/broadcaster.js'
import type { BotContext } from './bot-context.js'
import type { Clock } from '../api/clock.js'
import type { Gateway } from '../api/gateway.js'
import type { PendingPrompts } from '../privacy/pending-prompts.js'
import type { FloodMeter } from '../manners/flood-meter.js'
import type { PanelMemory } from '../digests/panel-memory.js'
import type { ChatRights } from '../rights/chat-rights.js'
import type { Reload } from '../operators/reload.js'
import type { DownloadFile } from '../sources/download-file.js'
import type { ReadPage } from '../sources/read-page.js'
import type { Keyboard } from '../rendering/keyboard.js'
import type { Sent } from './send-blocks.js'

interface AskOptions {
  /** The reader's own language, for questions that do not tell theirs. */
  readonly preferred: Locale
}

/** The answers to the questions in a text, in its order. */
type Ask = (text: string, options: AskOptions) => readonly Answer[]

/** Tells the log of an error, and the operators: never with a user's words. @param update - the id of the update it came up in */
export type Report = (error: unknown, what: string, update?: number) => void

/** What handlers know of the world beside the message. */
export interface HandlerDeps {
  readonly ask: Ask
  /** As it is now: a reload puts another in its place. */
  readonly library: () => Library
  readonly coverage: () => Coverage
  /** The date where the bot is at home, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly messages: Messages
  readonly logger: Logger
  readonly clock: Clock
  readonly store: BotStore
  readonly gateway: Gateway
  readonly report: Report
  /** The users who may use the commands for operators, and hear of errors. */
  readonly operatorIds: readonly number[]
  readonly reload: Reload
  readonly download: DownloadFile
  readonly shelf: ArticleShelf
  /** Finds the story of a web page. */
  readonly readPage: ReadPage
  readonly feeds: Feeds
  readonly pendingPrompts: PendingPrompts
  readonly floodMeter: FloodMeter
  readonly rights: ChatRights
  readonly broadcaster: Broadcaster
  readonly panelMemory: PanelMemory
  /** The IANA name of the zone where the bot is at home: that of a digest whose admin has chosen none. */
  readonly timeZone: string
  /** When the bot was started, milliseconds since 1970. */
  readonly startedAt: number
  /** For users whose language is none of ours. */
  readonly defaultLocale: Locale
}

/** A message that is meant for the bot. */
export interface Request {
  readonly ctx: BotContext
  readonly message: Message
  /** The command's rest, or the whole text without mentions. */
  readonly text: string
  /** The language chosen in the chat, else the user's. */
  readonly locale: Locale
  /** The language chosen in the chat; null where nobody chose. */
  readonly chosen: Locale | null
  readonly isPrivate: boolean
  readonly answer: (blocks: readonly Block[], keyboard?: Keyboard) => Promise<Sent>
}

export type Handler = (request: Request, deps: HandlerDeps) => Promise<unknown>
