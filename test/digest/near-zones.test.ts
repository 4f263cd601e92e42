import { describe, expect, test } from 'vitest'
import { nearZones } from '../../src/digest/near-zones.js'
import { readZone } from '../../src/digest/read-zone.js'

describe('for what names no time zone', () => {
  test.each([
    ['Almati', 'Asia/Almaty'],
    ['asia/almata', 'Asia/Almaty'],
    ['Алмата', 'Asia/Almaty'],
    ['Almaty, Kazakhstan', 'Asia/Almaty'],
    ['Kazakhstan/Almaty', 'Asia/Almaty'],
    ['Qyzylord', 'Asia/Qyzylorda'],
    ['Europe/Moskow', 'Europe/Moscow'],
    ['Calcuta', 'Asia/Calcutta'],
    ['new yrok', 'America/New_York'],
    ['Reykj', 'Atlantic/Reykjavik'],
  ])('%j, the nearest is offered: %s', (typed, zone) => {
    expect(readZone(typed)).toBeNull()
    expect(nearZones(typed)[0]).toBe(zone)
  })

  test.each(['', 'x', 'UTC+15', 'Atlantis', '🙂', 'here and there', 'a'.repeat(10_000)])(
    '%.20j, none is',
    (typed) => {
      expect(nearZones(typed)).toEqual([])
    },
  )

  test('there are no more than three, and each is one', () => {
    for (const typed of ['san', 'ind', 'arg', 'marti']) {
      const zones = nearZones(typed)
      expect(zones.length).toBeLessThanOrEqual(3)
      expect(zones.map(readZone)).toEqual(zones)
    }
  })
})
