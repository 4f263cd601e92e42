import { expect, test } from 'vitest'
import { answerText } from '../../src/answer/answer-text.js'
import { coverageOf } from '../../src/messages/coverage.js'
import { seedLibrary } from '../builders/seed-library.js'
import { channelsOf, makePlaces, sendUpdates, strays, unanswered } from '../fuzz/fuzz-chats.js'
import { useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })
const library = await seedLibrary()

test('any updates, valid, broken or nonsense, leave the bot well, and every press answered', async () => {
  const { lines } = stage.run({
    library: () => library,
    ask: (text) => answerText(library, text, { now: '2026-11-22' }),
    coverage: () => coverageOf(library.articles),
  })
  const places = makePlaces(stage.api, 30)
  const presses = await sendUpdates(stage.api, places, { count: 400, seed: 7, patience: 30_000 })
  expect(presses.length).toBeGreaterThan(30)
  await expect.poll(() => unanswered(stage.api, presses), { timeout: 30_000 }).toEqual([])
  expect(strays(stage.api, places)).toEqual([])
  expect(channelsOf(places).flatMap((chat) => stage.api.replies(chat))).toEqual([])
  expect(lines.join('')).not.toMatch(/bridge|Gilmore/)
  stage.ask('Who is Eamon Gilmore?')
  expect((await stage.api.waitForReplies(stage.chat))[0]?.text).toMatch(/EU Special Representative/)
}, 120_000)
