import { describe, expect, test } from 'vitest'
import { targetId } from '../../../src/digest/digest-target.js'
import { panelButton, SET } from '../../../src/telegram/digests/panel-data.js'
import { readSetting, SETTING_BUTTONS } from '../../../src/telegram/digests/setting-buttons.js'
import { ZONES } from '../../../src/telegram/digests/zone-table.js'
import { someSettings } from '../../builders/targets.js'

const settings = someSettings()

describe.each(SETTING_BUTTONS)('the button $name', ({ name, page, examples, counterexamples }) => {
  test.each(examples)('sets %s', (value) => {
    expect(readSetting(`${name}-${value}`, settings)).toMatchObject({ page })
  })

  test.each(counterexamples)('does not set “%s”', (value) => {
    expect(readSetting(`${name}-${value}`, settings)).toBeNull()
  })

  test('fits into a button with each of its values', () => {
    const id = targetId('abcdefghijkl')
    for (const value of examples) {
      expect(() => panelButton(SET, id, `${name}-${value}`, 'x')).not.toThrow()
    }
  })
})

test('each button has a name of its own', () => {
  const names = SETTING_BUTTONS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('days keep the time, the time keeps the days', () => {
  const thursdays = { ...settings, schedule: { days: ['thu'], time: '18:30' } } as const
  expect(readSetting('days-1000000', thursdays)?.changes).toEqual({
    schedule: { days: ['mon'], time: '18:30' },
  })
  expect(readSetting('time-0700', thursdays)?.changes).toEqual({
    schedule: { days: ['thu'], time: '07:00' },
  })
  expect(readSetting('days-0000000', thursdays)?.changes).toEqual({ schedule: null })
})

test.each([...ZONES])('the zone %s is one that the platform knows', (_key, zone) => {
  expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
})
