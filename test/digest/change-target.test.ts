import { describe, expect, test } from 'vitest'
import { changeTarget, stopped } from '../../src/digest/change-target.js'
import type { DigestCommand } from '../../src/digest/digest-command.js'
import { defaultSettings } from '../../src/digest/digest-settings.js'
import { readDigestCommand } from '../../src/digest/read-digest-command.js'
import { WEEKDAYS } from '../../src/digest/schedule.js'

type Target = Parameters<typeof changeTarget>[0]

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** Sunday, 22 November 2026, 08:00 in UTC. */
const NOW = Date.UTC(2026, 10, 22, 8)
const NINE = NOW + HOUR

const DAILY: Target = {
  settings: { ...defaultSettings('UTC', 'en'), schedule: { days: WEEKDAYS, time: '09:00' } },
  state: { kind: 'active' },
  nextSlot: NINE,
  skipNext: false,
}
const BY_HAND: Target = {
  ...DAILY,
  settings: { ...DAILY.settings, schedule: null },
  nextSlot: null,
}
const PAUSED: Target = { ...DAILY, state: { kind: 'paused' }, nextSlot: null }
const STOPPED: Target = { ...PAUSED, state: { kind: 'stopped', reason: 'off' } }

function typed(text: string): DigestCommand {
  const command = readDigestCommand(text)
  if (command.kind === 'mistake') throw new Error(text)
  return command
}

function after(target: Target, text: string, now = NOW): Target {
  return { ...target, ...changeTarget(target, typed(text), now) }
}

describe('the next slot', () => {
  test.each<[string, Target, string, number | null]>([
    ['of a new time is the next', DAILY, 'daily 10:00', NOW + 2 * HOUR],
    ['of a time that has passed is tomorrow', DAILY, 'daily 07:00', NOW + 23 * HOUR],
    ['of new days is the next', DAILY, 'weekly tue 09:00', NINE + 2 * DAY],
    ['is by the clock of the new zone', DAILY, 'zone Asia/Almaty', NOW + 20 * HOUR],
    ['goes with the schedule', DAILY, 'daily off', null],
    ['comes with a schedule', BY_HAND, 'daily 09:00', NINE],
    ['stays where other settings change', DAILY, 'articles 7', NINE],
    ['stays where the schedule is typed again', DAILY, 'daily 9.00', NINE],
    ['is none by hand', BY_HAND, 'zone Asia/Almaty', null],
    ['is none while it is paused', PAUSED, 'daily 10:00', null],
    ['is none while it is stopped', STOPPED, 'daily 10:00', null],
    ['goes with a pause', DAILY, 'pause', null],
    ['goes with the end', DAILY, 'off', null],
    ['comes back', PAUSED, 'resume', NINE],
    ['comes back after the end', STOPPED, 'resume', NINE],
    ['stays where nothing was paused', DAILY, 'resume', NINE],
    ['stays when it is to be left out', DAILY, 'skip', NINE],
  ])('%s', (_, target, text, slot) => {
    expect(after(target, text).nextSlot).toBe(slot)
  })

  test('that has come, and is not issued yet, stays where other settings change', () => {
    expect(after(DAILY, 'title Rights', NINE + 1).nextSlot).toBe(NINE)
  })

  test('after a pause is none of those that were missed', () => {
    const resumed = after(after(DAILY, 'pause'), 'resume', NINE + 3 * DAY + 1)
    expect(resumed).toEqual({ ...DAILY, nextSlot: NINE + 4 * DAY })
  })
})

describe('a digest that is to be left out', () => {
  const skipping = after(DAILY, 'skip')

  test.each<[string, boolean]>([
    ['skip off', false],
    ['articles 7', true],
    ['daily 09:00', true],
    ['daily 10:00', false],
    ['pause', false],
    ['off', false],
    ['resume', true],
  ])('%s: %s', (text, skipNext) => {
    expect(after(skipping, text).skipNext).toBe(skipNext)
  })
})

test('a target that its admin left is stopped', () => {
  expect(stopped('admin left')).toEqual({
    state: { kind: 'stopped', reason: 'admin left' },
    nextSlot: null,
    skipNext: false,
  })
})

test('a pause of what is stopped does not start it', () => {
  expect(after(STOPPED, 'pause').state).toEqual(STOPPED.state)
})

test.each(['preview', 'now', 'history', 'export', 'import {}'])('%s changes nothing', (text) => {
  expect(changeTarget(DAILY, typed(text), NOW)).toBeNull()
})
