import type { Message } from 'telegraf/types'
import type { Logger } from '../../adapters/logger.js'
import type { Answer } from '../../answer/answer.js'
import type { Library } from '../../answer/library.js'
import type { ConversationStore } from '../../conversation/conversation-store.js'
import type { Block } from '../../messages/block.js'
import type { Coverage } from '../../messages/coverage.js'
import type { Locale } from '../../messages/locale.js'
import type { Messages } from '../../messages/messages.js'
import type { BotContext } from './bot-context.js'
import type { Clock } from '../api/clock.js'
import type { Gateway } from '../api/gateway.js'
import type { Keyboard } from '../rendering/keyboard.js'
import type { Sent } from './send-blocks.js'

interface AskOptions {
  /** The reader's own language, for questions that do not tell theirs. */
  readonly preferred: Locale
}

/** The answers to the questions in a text, in its order. */
type Ask = (text: string, options: AskOptions) => readonly Answer[]

/** What handlers know of the world beside the message. */
export interface HandlerDeps {
  readonly ask: Ask
  /** As it is now: a reload puts another in its place. */
  readonly library: () => Library
  readonly coverage: () => Coverage
  readonly messages: Messages
  readonly logger: Logger
  readonly clock: Clock
  readonly store: ConversationStore
  readonly gateway: Gateway
  /** For users whose language is none of ours. */
  readonly defaultLocale: Locale
}

/** A message that is meant for the bot. */
export interface Request {
  readonly ctx: BotContext
  readonly message: Message
  /** The command's rest, or the whole text without mentions. */
  readonly text: string
  /** The user's language. */
  readonly locale: Locale
  readonly isPrivate: boolean
  readonly answer: (blocks: readonly Block[], keyboard?: Keyboard) => Promise<Sent>
}

export type Handler = (request: Request, deps: HandlerDeps) => Promise<unknown>
