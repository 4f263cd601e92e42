import type { InlineKeyboardMarkup, Message } from 'telegraf/types'
import type { Locale } from '../../messages/locale.js'
import type { BotContext } from '../handlers/bot-context.js'
import type { Destination } from '../handlers/destination.js'
import type { EditTarget } from '../handlers/edit-message.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { CallbackData } from './callback-data.js'

/** Somebody has pressed a button under a message of the bot's. */
export interface Press {
  readonly ctx: BotContext
  readonly data: CallbackData
  readonly userId: number
  /** Where the message stands; null for one sent through inline mode, whose chat the bot does not get to know. */
  readonly place: PressPlace | null
  /** The message, to edit it. */
  readonly target: EditTarget
  /** The buttons as they are; null where Telegram does not show the message any more. */
  readonly markup: InlineKeyboardMarkup | null
  /** Null where Telegram does not show it any more. */
  readonly message: Message | null
  /** Of the one who pressed. */
  readonly locale: Locale
  readonly signal: AbortSignal
}

export interface PressPlace extends Destination {
  readonly messageId: number
  readonly isPrivate: boolean
}

/** What the one who pressed is told: for a moment over the chat, or (`alert`) until it is closed. 200 characters. */
export interface Notice {
  readonly text: string
  readonly alert?: boolean
}

/** Does what a button is for; what it returns is told to the one who pressed, null says nothing. */
export type CallbackHandler = (press: Press, deps: HandlerDeps) => Promise<Notice | null>
