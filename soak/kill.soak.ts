import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStore } from '../src/adapters/store/open-store.js'
import type { Query } from '../test/bot-api/server-state.js'
import { startBotApi } from '../test/bot-api/start-bot-api.js'
import { newFolder, spawnBot } from '../test/telegram/bot-process.js'
import { QUESTIONS, readers, type Reader } from './load.js'

const ROUNDS = 20
const READERS = 12
/** The bot is killed within so many milliseconds of its first reply in a round. */
const LONGEST_LIFE = 400

interface Press {
  readonly query: Query
  readonly reader: Reader
}

test('what a reader was told is stored, though the bot is killed again and again', async () => {
  const api = await startBotApi()
  const data = newFolder()
  const environment = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: data }
  const presses: Press[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const bot = spawnBot({ ...environment, LOG_LEVEL: 'warn' })
    const everybody = readers(api, READERS)
    for (const { user, chat } of everybody) {
      for (const question of QUESTIONS.slice(0, 3)) api.sendText(chat, user, question)
    }
    await bot.whileItRuns(
      expect
        .poll(() => everybody.some(({ chat }) => api.replies(chat).length > 0), { timeout: 30_000 })
        .toBe(true),
    )
    const end = performance.now() + (LONGEST_LIFE * round) / ROUNDS
    const pressed = new Set<number>()
    while (performance.now() < end) {
      for (const reader of everybody) {
        for (const reply of api.replies(reader.chat)) {
          const id = reply.message_id * 1_000_000 + reader.user.id
          if (pressed.has(id) || reply.reply_markup === undefined) continue
          pressed.add(id)
          const query = api.pressButton(reply, '👎 Not helpful')
          presses.push({ query, reader })
        }
      }
      await pause(5)
    }
    bot.kill('SIGKILL')
    await bot.exit
    expect(bot.stderr()).toBe('')
  }

  const told = presses.filter(({ query }) => /did not help/.test(String(query.answer?.['text'])))
  const store = openStore(join(data, 'zhauap.db'))
  const lost = told.filter(({ query, reader }) => {
    const turnId = query.text.split(':')[1] ?? ''
    return store.feedback.verdictOf(turnId, reader.user.id) !== 'not helpful'
  })
  store.close()
  console.log(
    `${ROUNDS} kills: ${presses.length} verdicts given, ${told.length} noted, ${lost.length} lost`,
  )
  expect(told.length).toBeGreaterThan(ROUNDS)
  expect(lost).toEqual([])
  await api.close()
  rmSync(data, { recursive: true })
})
