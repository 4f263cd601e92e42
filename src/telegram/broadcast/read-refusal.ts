import type { SendOutcome } from '../../delivery/sender.js'
import type { Outcome } from '../api/gateway.js'

type Retry = Extract<SendOutcome, { readonly kind: 'not sent' }>['retry']

interface Refusal {
  readonly pattern: RegExp
  readonly means: Retry
  readonly examples: readonly string[]
}

/**
 * What Telegram's refusals mean for the chat, in this order: a missing right is also told with 403, as is that the bot
 * is out of the chat.
 *
 * @see https://github.com/tdlib/telegram-bot-api, Client.cpp
 */
export const REFUSALS: readonly Refusal[] = [
  {
    pattern:
      /not enough rights|need administrator rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|have no rights/i,
    means: 'no right',
    examples: [
      'Bad Request: not enough rights to send text messages to the chat',
      'Bad Request: need administrator rights in the channel chat',
      'Bad Request: CHAT_WRITE_FORBIDDEN',
      'Forbidden: not enough rights',
      'Bad Request: TOPIC_CLOSED',
    ],
  },
  {
    pattern:
      /^Forbidden|chat not found|PEER_ID_INVALID|group chat was (?:deactivated|deleted)|message thread not found|TOPIC_DELETED|user not found/i,
    means: 'unreachable',
    examples: [
      'Forbidden: bot was blocked by the user',
      'Forbidden: user is deactivated',
      'Forbidden: bot was kicked from the channel chat',
      'Forbidden: bot is not a member of the supergroup chat',
      "Forbidden: bot can't initiate conversation with a user",
      'Bad Request: chat not found',
      'Bad Request: PEER_ID_INVALID',
      'Bad Request: message thread not found',
      'Bad Request: TOPIC_DELETED',
    ],
  },
]

/** What a call that was not sent means for the part that it was for. */
export function readRefusal({
  code,
  reason,
}: Pick<Extract<Outcome, { readonly kind: 'not sent' }>, 'code' | 'reason'>): Retry {
  // Not reached, too fast, or the token or server are wrong for everybody: none of it is about this message.
  if (code === null || code === 429 || code === 401 || code === 404 || code === 409) return 'later'
  return REFUSALS.find(({ pattern }) => pattern.test(reason))?.means ?? 'never'
}
