import type { DeliveryLock } from '../../adapters/delivery-lock.js'
import type { Timings } from '../api/timings.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { ChatRights } from '../rights/chat-rights.js'

/** What making and sending digests needs of the world. */
export interface BroadcastDeps extends Pick<
  HandlerDeps,
  | 'gateway'
  | 'store'
  | 'report'
  | 'messages'
  | 'library'
  | 'clock'
  | 'logger'
  | 'operatorIds'
  | 'defaultLocale'
> {
  /** Asked once each time: what Telegram does not tell now is asked again later. */
  readonly rights: ChatRights
  /** The bot's user name, without `@`, once it is known. */
  readonly botName: () => string
  readonly timings: Pick<Timings, 'schedules' | 'reports' | 'withdrawal'>
  /** Messages to all chats together. */
  readonly perSecond: number
  /** Resolves when this process is the one that sends digests; null where `signal` aborts first. */
  readonly takeLock: (signal: AbortSignal) => Promise<DeliveryLock | null>
}
