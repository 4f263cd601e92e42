import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/digest/digest-settings.js'
import { dueSlot, IN_TIME, lateWindow, realignedSlot } from '../../src/digest/due-slot.js'
import { nextSlot } from '../../src/digest/next-slot.js'
import { WEEKDAYS, type Schedule } from '../../src/digest/schedule.js'
import { slowNextSlot } from './slot-oracle.js'

type Scheduled = Parameters<typeof dueSlot>[0]

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const DAILY: Schedule = { days: WEEKDAYS, time: '09:00' }
const MONDAYS: Schedule = { days: ['mon'], time: '09:00' }

function targetOf(
  schedule: Schedule | null,
  nextSlot: number | null,
  changes: Partial<Scheduled> = {},
  zone = 'UTC',
): Scheduled {
  const settings = { ...defaultSettings(zone, 'en'), schedule }
  return { settings, state: { kind: 'active' }, skipNext: false, nextSlot, ...changes }
}

/** On a Monday at nine. */
const SLOT = Date.UTC(2026, 10, 23, 9)

describe('a slot that has come', () => {
  test.each([
    ['at once', DAILY, 0, 'scheduled'],
    ['after ten minutes', DAILY, IN_TIME, 'scheduled'],
    ['after eleven minutes', DAILY, 11 * MINUTE, 'late'],
    ['after six hours', DAILY, 6 * HOUR, 'late'],
    ['after six hours and a minute', DAILY, 6 * HOUR + MINUTE, 'missed'],
    ['a week’s, after a day', MONDAYS, DAY, 'late'],
    ['a week’s, after a day and a minute', MONDAYS, DAY + MINUTE, 'missed'],
  ] as const)('%s', (_, schedule, lateBy, kind) => {
    const now = SLOT + lateBy
    expect(dueSlot(targetOf(schedule, SLOT), now)).toEqual({
      kind,
      slot: SLOT,
      othersMissed: false,
      next: nextSlot(schedule, 'UTC', now),
    })
  })

  test('is the newest after a long sleep', () => {
    const now = SLOT + 400 * DAY + HOUR
    expect(dueSlot(targetOf(DAILY, SLOT), now)).toEqual({
      kind: 'late',
      slot: SLOT + 400 * DAY,
      othersMissed: true,
      next: SLOT + 401 * DAY,
    })
  })

  test('is left out when its admin said so', () => {
    expect(dueSlot(targetOf(DAILY, SLOT, { skipNext: true }), SLOT)?.kind).toBe('skipped')
  })

  test('is sent when the one left out was slept through', () => {
    const skipping = targetOf(DAILY, SLOT, { skipNext: true })
    expect(dueSlot(skipping, SLOT + DAY)).toMatchObject({ kind: 'scheduled', slot: SLOT + DAY })
  })

  test.each<[string, Scheduled]>([
    ['before its time', targetOf(DAILY, SLOT + 1)],
    ['without a schedule', targetOf(null, SLOT)],
    ['without a slot', targetOf(DAILY, null)],
    ['of a paused target', targetOf(DAILY, SLOT, { state: { kind: 'paused' } })],
  ])('is none %s', (_, target) => {
    expect(dueSlot(target, SLOT)).toBeNull()
  })
})

describe('a clock that was wrong', () => {
  test('for months is put up with: the next slot is near again', () => {
    expect(realignedSlot(targetOf(DAILY, SLOT + 90 * DAY), SLOT - HOUR)).toBe(SLOT)
  })

  test('by a minute, just after a slot, repeats nothing', () => {
    expect(realignedSlot(targetOf(DAILY, SLOT + DAY), SLOT - MINUTE)).toBe(SLOT + DAY)
  })

  test('leaves a slot that has come', () => {
    expect(realignedSlot(targetOf(DAILY, SLOT - DAY), SLOT)).toBe(SLOT - DAY)
  })
})

interface Edition {
  readonly slot: number
  readonly sentAt: number
  readonly sent: boolean
}

/** What a process does that looks at these moments of its clock, and keeps what it did. */
function run(schedule: Schedule, zone: string, looks: readonly number[]): readonly Edition[] {
  const editions = new Map<number, Edition>()
  const [start = 0] = looks
  const at = (slot: number | null): Scheduled => targetOf(schedule, slot, {}, zone)
  let stored: number | null = nextSlot(schedule, zone, start)
  for (const now of looks) {
    stored = realignedSlot(at(stored), now)
    const due = dueSlot(at(stored), now)
    if (!due) continue
    expect(due.next).toBeGreaterThan(now)
    const sent = due.kind === 'scheduled' || due.kind === 'late'
    if (!editions.has(due.slot)) editions.set(due.slot, { slot: due.slot, sentAt: now, sent })
    stored = due.next
  }
  return [...editions.values()]
}

const zones = fc.constantFrom(
  'UTC',
  'Asia/Almaty',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/St_Johns',
  'America/New_York',
  'America/Nuuk',
)
const schedules = fc.record({
  days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  time: fc.constantFrom('00:00', '00:30', '01:30', '02:15', '02:30', '09:00', '23:30', '23:59'),
})
const starts = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2030, 0, 1) })
/** Looks, sleeps of days and weeks, and clocks that are set forward or back. */
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 2 * HOUR }) },
    { weight: 2, arbitrary: fc.integer({ min: HOUR, max: 40 * DAY }) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * DAY, max: -1 }) },
  ),
  { minLength: 5, maxLength: 60 },
)

function moments(start: number, by: readonly number[]): readonly number[] {
  let at = start
  return [start, ...by.map((step) => (at += step))]
}

describe('slots, whatever the clock does', () => {
  test('are never early, never after their window, and once each', () => {
    fc.assert(
      fc.property(zones, schedules, starts, steps, (zone, schedule, start, by) => {
        const editions = run(schedule, zone, moments(start, by))
        for (const { slot } of editions.slice(-2)) {
          expect(slowNextSlot(schedule, zone, slot - 1)).toBe(slot)
        }
        for (const { slot, sentAt, sent } of editions) {
          const next = nextSlot(schedule, zone, slot)
          expect(nextSlot(schedule, zone, slot - 1)).toBe(slot)
          expect(sentAt).toBeGreaterThanOrEqual(slot)
          const latest = Math.max(IN_TIME, lateWindow(slot, next))
          expect(sent && sentAt - slot > latest).toBe(false)
          expect(sent && sentAt >= next).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('are all met by a clock that goes on and a process that looks', () => {
    fc.assert(
      fc.property(zones, schedules, starts, (zone, schedule, start) => {
        const every = 9 * MINUTE
        const looks = Array.from({ length: (3 * DAY) / every }, (_, i) => start + i * every)
        const end = looks.at(-1) ?? start
        const expected: number[] = []
        let slot = slowNextSlot(schedule, zone, start)
        for (; slot <= end; slot = slowNextSlot(schedule, zone, slot)) expected.push(slot)
        const met = run(schedule, zone, looks)
        expect(met.filter(({ sent }) => sent).map((edition) => edition.slot)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })
})
