import { describe, expect, test } from 'vitest'
import type { Audience } from '../../src/digest/digest-target.js'
import type { Part, PartState } from '../../src/delivery/part.js'
import type { SendOutcome } from '../../src/delivery/sender.js'
import {
  GIVEN_UP_AFTER,
  isTooOld,
  MOST_REPEATS,
  settlePart,
} from '../../src/delivery/settle-part.js'
import { aPart } from '../builders/parts.js'

const NOW = 1_000_000
const RANDOM = 1

type NotSent = Extract<SendOutcome, { readonly kind: 'not sent' }>

function notSent(overrides: Partial<NotSent> = {}): SendOutcome {
  const basis = { kind: 'not sent', reason: 'no', retryAfter: null, migratedTo: null } as const
  return { ...basis, retry: 'later', ...overrides }
}

const of = (audience: Audience, overrides: Partial<Part> = {}): Part =>
  aPart({ address: { chatId: 7, topicId: null, audience }, since: NOW, ...overrides })

const basicGroup = (chatId = -500): Part =>
  aPart({ address: { chatId, topicId: null, audience: 'group' }, since: NOW })

const sent: SendOutcome = { kind: 'sent', messageId: 5 }
const unknown: SendOutcome = { kind: 'uncertain', reason: 'reset' }
const HOURS = 43_838_000

const waiting = (notBefore: number): PartState => ({ kind: 'waiting', notBefore })
const ended = (kind: 'failed' | 'uncertain' | 'dropped', reason: string): PartState => ({
  kind,
  at: NOW,
  reason,
})

describe('an attempt', () => {
  test.each<[string, Part, SendOutcome, PartState, object, string | null]>([
    [
      'that Telegram confirms is sent',
      of('channel'),
      sent,
      { kind: 'sent', at: NOW, messageId: 5 },
      { attempts: 1 },
      null,
    ],
    [
      'without a connection is made again after two seconds',
      of('channel'),
      notSent(),
      waiting(NOW + 2_000),
      { attempts: 1 },
      null,
    ],
    [
      'without a connection, the fourth one, is made again after sixteen seconds',
      of('private', { attempts: 3 }),
      notSent(),
      waiting(NOW + 16_000),
      { attempts: 4 },
      null,
    ],
    [
      'without a connection, the thirtieth one, is made again after an hour',
      of('group', { attempts: 29 }),
      notSent(),
      waiting(NOW + 3_600_000),
      { attempts: 30 },
      null,
    ],
    [
      'that was too fast waits as long as Telegram says',
      of('channel', { attempts: 9 }),
      notSent({ retryAfter: 3_000 }),
      waiting(NOW + 4_000),
      { attempts: 10 },
      null,
    ],
    [
      'that was too fast waits for half a day if it has to',
      of('channel'),
      notSent({ retryAfter: HOURS }),
      waiting(NOW + HOURS + 1_000),
      { attempts: 1 },
      null,
    ],
    [
      'that would have to wait beyond a day is given up',
      of('channel', { since: NOW - GIVEN_UP_AFTER + HOURS }),
      notSent({ retryAfter: HOURS }),
      ended('dropped', 'given up after a day: no'),
      { attempts: 1 },
      null,
    ],
    [
      'of a message that Telegram will not have has failed',
      of('channel'),
      notSent({ retry: 'never', reason: 'Bad Request: message is too long' }),
      ended('failed', 'Bad Request: message is too long'),
      { attempts: 1 },
      null,
    ],
    ...(['unreachable', 'admin left', 'no right'] as const).map(
      (retry): [string, Part, SendOutcome, PartState, object, string] => [
        `that shows "${retry}" has failed and stops the target`,
        of('group'),
        notSent({ retry }),
        ended('failed', 'no'),
        { attempts: 1 },
        retry,
      ],
    ),
    [
      'at a group that has become a supergroup is made there at once',
      basicGroup(),
      notSent({ retry: 'never', migratedTo: -1_002_000_000_000 }),
      waiting(NOW),
      { attempts: 1, chatId: -1_002_000_000_000 },
      null,
    ],
    [
      'at a supergroup that says it has become another is not followed',
      basicGroup(-1_002_000_000_000),
      notSent({ retry: 'never', migratedTo: -1_003_000_000_000 }),
      ended('failed', 'no'),
      { attempts: 1 },
      null,
    ],
    [
      'that nobody knows the end of is repeated for a reader',
      of('private'),
      unknown,
      waiting(NOW + 2_000),
      { attempts: 1, repeats: 1 },
      null,
    ],
    [
      'that nobody knows the end of, the third, is repeated for a reader later',
      of('private', { attempts: 2, repeats: 1 }),
      unknown,
      waiting(NOW + 8_000),
      { attempts: 3, repeats: 2 },
      null,
    ],
    [
      'that nobody knows the end of, after many, is left to a person',
      of('private', { attempts: 20, repeats: MOST_REPEATS }),
      unknown,
      ended('uncertain', 'reset'),
      { attempts: 21 },
      null,
    ],
    [
      'that nobody knows the end of is left to a person when the day is over',
      of('private', { since: NOW - GIVEN_UP_AFTER + 1_000 }),
      unknown,
      ended('uncertain', 'reset'),
      { attempts: 1 },
      null,
    ],
    ...(['group', 'channel'] as const).map(
      (audience): [string, Part, SendOutcome, PartState, object, null] => [
        `that nobody knows the end of is never repeated in a ${audience}`,
        of(audience),
        unknown,
        ended('uncertain', 'reset'),
        { attempts: 1 },
        null,
      ],
    ),
  ])('%s', (_, part, outcome, state, changes, stop) => {
    expect(settlePart(part, outcome, NOW, RANDOM)).toEqual({ state, changes, stop })
  })

  test('is made again sooner or later by chance, by a half at most', () => {
    const soon = settlePart(of('private'), notSent(), NOW, 0)
    expect(soon.state).toEqual(waiting(NOW + 1_000))
  })
})

test('a part is too old a day after it was to be sent', () => {
  const part = aPart({ since: NOW })
  expect(isTooOld(part, NOW + GIVEN_UP_AFTER - 1)).toBe(false)
  expect(isTooOld(part, NOW + GIVEN_UP_AFTER)).toBe(true)
})
