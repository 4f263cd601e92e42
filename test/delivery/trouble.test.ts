import { describe, expect, test } from 'vitest'
import type { SendOutcome } from '../../src/delivery/sender.js'
import { afterOutcome, isTroubled, NO_TROUBLE, type Trouble } from '../../src/delivery/trouble.js'

const notSent = (
  retry: 'later' | 'never' | 'unreachable',
  retryAfter: number | null,
): SendOutcome => ({ kind: 'not sent', reason: 'no', retry, retryAfter, migratedTo: null })

const sent: SendOutcome = { kind: 'sent', messageId: 1 }
const unknown: SendOutcome = { kind: 'uncertain', reason: 'reset' }
const tooFast = notSent('later', 5_000)
const noConnection = notSent('later', null)

/** Outcomes at moments, each of the chat with the number given. */
function after(...outcomes: readonly [at: number, chat: number, SendOutcome][]): Trouble {
  return outcomes.reduce(
    (trouble, [at, chat, outcome]) => afterOutcome(trouble, chat, outcome, at),
    NO_TROUBLE,
  )
}

describe('trouble', () => {
  test.each<[string, Trouble, boolean, number]>([
    [
      'is not a chat that gets too much',
      after([0, 1, tooFast], [9, 1, tooFast], [18, 1, tooFast]),
      false,
      -Infinity,
    ],
    ['is not two chats', after([0, 1, tooFast], [9, 2, unknown]), false, -Infinity],
    [
      'is not three chats with a success between',
      after([0, 1, unknown], [5, 2, unknown], [6, 4, sent], [9, 3, unknown]),
      false,
      -Infinity,
    ],
    [
      'is not three chats with one that blocked the bot between',
      after(
        [0, 1, unknown],
        [5, 2, unknown],
        [6, 4, notSent('unreachable', null)],
        [9, 3, unknown],
      ),
      false,
      -Infinity,
    ],
    [
      'is three chats that get too much: as long as Telegram says',
      after([0, 1, tooFast], [5, 2, tooFast], [9, 3, tooFast]),
      true,
      5_009,
    ],
    [
      'is three chats without a connection: for a second',
      after([0, 1, noConnection], [5, 2, noConnection], [9, 3, noConnection]),
      true,
      1_009,
    ],
    [
      'is three chats that nobody knows of, of any kind',
      after([0, 1, noConnection], [5, 2, unknown], [9, 3, tooFast]),
      true,
      5_009,
    ],
    [
      'is not made longer by those that were on their way',
      after([0, 1, unknown], [5, 2, unknown], [9, 3, unknown], [10, 4, unknown], [90, 5, unknown]),
      true,
      1_009,
    ],
    [
      'lasts twice as long when the next message meets it',
      after([0, 1, unknown], [5, 2, unknown], [9, 3, unknown], [1_100, 4, unknown]),
      true,
      3_100,
    ],
    [
      'lasts a minute at most',
      after([0, 1, tooFast], [5, 2, tooFast], [9, 3, notSent('later', 43_838_000)]),
      true,
      60_009,
    ],
    [
      'is not three chats that failed with half a minute between',
      after([0, 1, unknown], [31_000, 2, unknown], [62_000, 3, unknown]),
      false,
      -Infinity,
    ],
    [
      'goes on when the next message hangs',
      after([0, 1, unknown], [5, 2, unknown], [9, 3, unknown], [13_009, 4, unknown]),
      true,
      15_009,
    ],
    [
      'is over when a message is taken',
      after([0, 1, unknown], [5, 2, unknown], [9, 3, unknown], [1_100, 4, sent]),
      false,
      -Infinity,
    ],
    [
      'is over when Telegram refuses a message for what it is',
      after([0, 1, unknown], [5, 2, unknown], [9, 3, unknown], [1_100, 4, notSent('never', null)]),
      false,
      -Infinity,
    ],
  ])('%s', (_, trouble, isOn, until) => {
    expect(isTroubled(trouble)).toBe(isOn)
    expect(trouble.until).toBe(until)
  })

  test('is met by fewer and fewer messages', () => {
    let trouble = after([0, 1, unknown], [0, 2, unknown], [0, 3, unknown])
    let [now, messages] = [trouble.until, 0]
    while (now < 600_000) {
      trouble = afterOutcome(trouble, 4, unknown, now)
      now = trouble.until
      messages++
    }
    expect(messages).toBe(14)
  })
})
