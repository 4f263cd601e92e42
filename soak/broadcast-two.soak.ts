import { expect, test } from 'vitest'
import { broadcastWithTwo } from '../test/telegram/broadcast-with-two.js'

test(
  'of two processes on one database one sends, the other takes over within seconds',
  { timeout: 300_000 },
  async () => {
    const { wrong, unreported, ...figures } = await broadcastWithTwo({
      readers: 200,
      channels: 600,
      rounds: 5,
      patience: 120_000,
      perSecond: 100,
      paused: 5_000,
    })
    console.log(`two processes: ${JSON.stringify(figures)}`)
    expect(wrong).toEqual([])
    expect(unreported).toBe(0)
    expect(figures.doubled).toBeLessThanOrEqual(figures.repeats)
    expect(figures.sentWhilePaused).toBe(0)
    expect(Math.max(...figures.takenOverWithin)).toBeLessThan(10_000)
  },
)
