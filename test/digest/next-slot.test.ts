import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextSlot } from '../../src/digest/next-slot.js'
import { WEEKDAYS, type Schedule } from '../../src/digest/schedule.js'
import { clockChanges, DAY, slowNextSlot, wallClock } from './slot-oracle.js'

const daily = (time: string): Schedule => ({ days: WEEKDAYS, time })
const on = (days: Schedule['days'], time: string): Schedule => ({ days, time })

describe('the next slot', () => {
  test.each<[string, Schedule, string, string, string]>([
    ['is today', daily('09:00'), 'Asia/Almaty', '2026-11-22T03:59Z', '2026-11-22T04:00Z'],
    [
      'is tomorrow where today has just had it',
      daily('09:00'),
      'Asia/Almaty',
      '2026-11-22T04:00Z',
      '2026-11-23T04:00Z',
    ],
    [
      'is a millisecond away',
      daily('09:00'),
      'UTC',
      '2026-11-22T08:59:59.999Z',
      '2026-11-22T09:00Z',
    ],
    [
      'is not the one half a second ago',
      daily('09:00'),
      'UTC',
      '2026-11-22T09:00:00.500Z',
      '2026-11-23T09:00Z',
    ],
    [
      'is on a weekday of the zone, not of UTC',
      on(['mon'], '00:30'),
      'Asia/Kathmandu',
      '2026-11-22T00:00Z',
      '2026-11-22T18:45Z',
    ],
    [
      'is at the jump where the clock jumps over it',
      daily('02:30'),
      'America/New_York',
      '2024-03-10T00:00Z',
      '2024-03-10T07:00Z',
    ],
    [
      'is the first of two',
      daily('01:30'),
      'America/New_York',
      '2024-11-03T00:00Z',
      '2024-11-03T05:30Z',
    ],
    [
      'is not the second of two',
      daily('01:30'),
      'America/New_York',
      '2024-11-03T05:30Z',
      '2024-11-04T06:30Z',
    ],
    [
      'is at a jump of half an hour',
      daily('02:15'),
      'Australia/Lord_Howe',
      '2024-10-05T12:00Z',
      '2024-10-05T15:30Z',
    ],
    [
      'is the first of two within half an hour',
      daily('01:45'),
      'Australia/Lord_Howe',
      '2024-04-06T12:00Z',
      '2024-04-06T14:45Z',
    ],
    [
      'is once where the clock goes back over midnight',
      on(['sun'], '00:00'),
      'America/St_Johns',
      '2010-11-06T12:00Z',
      '2010-11-07T02:30Z',
    ],
    [
      'is not on a day that a zone left out',
      on(['fri'], '09:00'),
      'Pacific/Apia',
      '2011-12-29T12:00Z',
      '2012-01-05T19:00Z',
    ],
    [
      'is once when Almaty put its clock back for good',
      daily('23:30'),
      'Asia/Almaty',
      '2024-02-29T17:30Z',
      '2024-03-01T18:30Z',
    ],
    [
      'keeps to the wall when Almaty has changed its offset',
      daily('09:00'),
      'Asia/Almaty',
      '2024-02-29T03:00Z',
      '2024-03-01T04:00Z',
    ],
    [
      'keeps to the wall in Ramadan',
      daily('09:00'),
      'Africa/Casablanca',
      '2025-02-22T09:00Z',
      '2025-02-23T09:00Z',
    ],
  ])('%s: %o in %s after %s is %s', (_, schedule, zone, after, slot) => {
    expect(new Date(nextSlot(schedule, zone, Date.parse(after))).toISOString()).toBe(
      new Date(slot).toISOString(),
    )
  })

  test('of an unknown zone is a mistake of the caller', () => {
    expect(() => nextSlot(daily('09:00'), 'Asia/Atlantis', 0)).toThrow(/Atlantis/)
  })
})

const KNOWN_TROUBLE = [
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Almaty',
  'America/Sao_Paulo',
  'America/Nuuk',
  'Asia/Beirut',
  'Asia/Pyongyang',
  'Europe/Istanbul',
  'Antarctica/Troll',
]

const zones = fc.oneof(
  fc.constantFrom(...KNOWN_TROUBLE),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
)
const schedules = fc.record({
  days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  time: fc
    .nat({ max: 24 * 60 - 1 })
    .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
})

const FROM = Date.UTC(1996, 0, 1)
const TO = Date.UTC(2037, 0, 1)
const changesOf = new Map<string, readonly number[]>()

function someChange(zone: string, pick: number): number {
  const changes = changesOf.get(zone) ?? clockChanges(zone, FROM, TO)
  changesOf.set(zone, changes)
  return changes[pick % changes.length] ?? FROM + ((pick * 60_000) % (TO - FROM))
}

/** A time of day that the clock shows near a change, or skips. */
function timeNear(zone: string, moment: number, minutes: number): string {
  return wallClock(zone, moment + minutes * 60_000).slice(11)
}

describe('slots', () => {
  test('are those of a clock on the wall, near changes of the clock above all', () => {
    fc.assert(
      fc.property(
        zones,
        schedules,
        fc.nat(),
        fc.option(fc.integer({ min: -90, max: 90 })),
        fc.integer({ min: -2 * DAY, max: DAY }),
        (zone, schedule, pick, minutes, distance) => {
          const change = someChange(zone, pick)
          const time = minutes === null ? schedule.time : timeNear(zone, change, minutes)
          const asked = { ...schedule, time }
          const after = change + distance
          expect(nextSlot(asked, zone, after)).toBe(slowNextSlot(asked, zone, after))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('follow each other, one a day that the schedule has, whatever the clock does', () => {
    fc.assert(
      fc.property(zones, schedules, fc.nat(), (zone, { time }, pick) => {
        const seen = new Set<string>()
        let slot = someChange(zone, pick) - 4 * DAY
        for (let i = 0; i < 8; i += 1) {
          const next = nextSlot(daily(time), zone, slot)
          expect(next).toBeGreaterThan(slot)
          expect(nextSlot(daily(time), zone, next - 1)).toBe(next)
          // A jump over midnight shows the next day at a slot of the day before.
          seen.add(
            wallClock(zone, next - (wallClock(zone, next).slice(11) < time ? DAY / 2 : 0)).slice(
              0,
              10,
            ),
          )
          slot = next
        }
        expect(seen.size).toBe(8)
      }),
      { numRuns: 100 },
    )
  })
})
