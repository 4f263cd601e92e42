import { expect, test } from 'vitest'
import { killBroadcasts } from '../test/telegram/kill-broadcasts.js'

const KILLS = 100

test(
  'killed 100 times during broadcasts to 500 places, with faults: nothing is missed or doubled untold',
  { timeout: 1_500_000 },
  async () => {
    const options = { readers: 300, groups: 100, channels: 100, faults: 10, life: 1_500 }
    const report = await killBroadcasts({ ...options, kills: KILLS, patience: 300_000 })
    const { wrong, ...figures } = report
    console.log(`${KILLS} kills: ${JSON.stringify(figures)}`)
    expect(wrong).toEqual([])
    expect(report.unreported).toBe(0)
    expect(report.leftOnTheWay).toBeLessThanOrEqual(8)
    expect(report.doubled).toBeLessThanOrEqual(report.repeats)
    expect(report.missed).toBeLessThanOrEqual(report.uncertain)
    expect(report.killedAmid).toBeGreaterThan(KILLS / 2)
  },
)
