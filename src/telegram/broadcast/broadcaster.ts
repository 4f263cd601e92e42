import type { Payload } from '../../delivery/part.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import type { EditionId } from '../../digest/edition.js'

/** What came of a digest that somebody asked for now. */
export type SendNow =
  /** It is written to be sent; a report follows to who asked. */
  | { readonly kind: 'sending'; readonly edition: EditionId; readonly parts: number }
  | { readonly kind: 'nothing new' }
  /** Who asked, or the bot, may not post there; or Telegram could not be asked (`unknown`): nothing is sent. */
  | { readonly kind: 'refused'; readonly who: 'user' | 'bot' | 'unknown' }

/** Makes digests when they are due, and has them delivered. */
export interface Broadcaster {
  /**
   * The messages that would be posted now, as parameters of `sendMessage` without the chat; none where nothing is
   * new and nothing would be said of it. Nothing is written.
   */
  preview(target: DigestTarget): Promise<readonly Payload[]>
  /** Posts what is new now, beside the schedule. The rights of who asks are checked here again. */
  sendNow(target: DigestTarget, requestedBy: number): Promise<SendNow>
  /** Looks at the schedules again: one has changed. */
  wake(): void
}
