import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat, WireMessage, WireUser } from '../bot-api/wire.js'
import { newFolder, spawnBot, type BotProcess } from './bot-process.js'

let api: BotApi
let user: WireUser
let chat: WireChat
let data: string
let bot: BotProcess | undefined

beforeEach(async () => {
  api = await startBotApi()
  user = api.user({ languageCode: 'en' })
  chat = api.privateChat(user)
  data = newFolder()
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.exit
  await api.close()
  rmSync(data, { recursive: true })
})

vi.setConfig({ testTimeout: 120_000 })

const patience = { timeout: 30_000 }

/** Does something with a fresh bot, which is killed once what is expected has come true. */
async function withBot(act: () => unknown, expected: () => void): Promise<void> {
  const running = spawnBot({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    DATA_DIR: data,
  })
  bot = running
  act()
  await running.whileItRuns(expect.poll(() => attempt(expected), patience).toBe('done'))
  // What is not confirmed when the bot dies comes again, and may be answered twice.
  await api.waitForPoll()
  running.kill('SIGKILL')
  await running.exit
}

/** What is amiss, for a poll to show when its time is over. */
function attempt(check: () => void): unknown {
  try {
    check()
    return 'done'
  } catch (error) {
    return error
  }
}

function reply(index: number): WireMessage {
  const found = api.replies(chat)[index]
  if (found === undefined) throw new Error(`no reply ${index}`)
  return found
}

const press = (index: number, button: string) => () => api.pressButton(reply(index), button)

test('a conversation goes on through a kill after every step', async () => {
  await withBot(
    () => api.sendText(chat, user, 'Who chairs the Constitutional Court?'),
    () => expect(reply(0).text).toMatch(/^Elvira Azimova\n/),
  )
  await withBot(press(0, 'Read the article'), () => expect(reply(0).text).toMatch(/\nPage \d of/))

  let followUp: WireMessage | undefined
  await withBot(
    () => (followUp = api.sendText(chat, user, 'And what did she present?')),
    () => expect(reply(1).text).toMatch(/^Understood as: What did Elvira Azimova present\?\n/),
  )
  await withBot(
    () => followUp && api.editText(followUp, 'And what did she say about women?'),
    () => expect(reply(1).text).toMatch(/^Understood as: What did Elvira Azimova say about women/),
  )
  expect(api.replies(chat)).toHaveLength(2)
})
