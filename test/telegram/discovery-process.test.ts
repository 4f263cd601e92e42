import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat, WireMessage, WireUser } from '../bot-api/wire.js'
import { newFolder, spawnBot, type BotProcess } from './bot-process.js'

const patience = { timeoutMs: 15_000 }

let api: BotApi
let user: WireUser
let chat: WireChat
let data: string
let bot: BotProcess

beforeEach(async () => {
  api = await startBotApi()
  user = api.user({ languageCode: 'ru' })
  chat = api.privateChat(user)
  data = newFolder()
  bot = start()
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await bot.exit
  await api.close()
  rmSync(data, { recursive: true })
})

function start(): BotProcess {
  return spawnBot({ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: data })
}

/** Kills the bot once it has confirmed what it did: what it has not, comes again. */
async function restart(): Promise<void> {
  await bot.whileItRuns(api.waitForPoll(patience))
  bot.kill('SIGKILL')
  await bot.exit
  bot = start()
}

let replies: number

/** What the bot says to a text. */
async function say(text: string): Promise<WireMessage> {
  api.sendText(chat, user, text)
  return await nextReply()
}

async function nextReply(): Promise<WireMessage> {
  replies += 1
  const reply = (await bot.whileItRuns(api.waitForReplies(chat, replies, patience)))[replies - 1]
  if (reply === undefined) throw new Error('no reply')
  return reply
}

beforeEach(() => {
  replies = 0
})

test(
  'a reader finds their way, though the bot is killed between one step and the next',
  { timeout: 120_000 },
  async () => {
    const start = await say('/start')
    await restart()

    const [question] = start.reply_markup?.inline_keyboard.flat() ?? []
    const asked = api.pressButton(start, question?.text ?? '')
    expect((await nextReply()).text).toMatch(
      /^Кто такой Yerlan Sarsembayev\?\n\n.*Minister of Justice/s,
    )
    await bot.whileItRuns(api.waitForAnswer(asked, patience))
    await restart()

    const languages = await say('/language')
    await restart()
    await bot.whileItRuns(api.waitForAnswer(api.pressButton(languages, 'Қазақша'), patience))
    await restart()

    const list = await say('/articles Azimova')
    expect(list.text).toMatch(/^Іздеу сөздері: Azimova\n/)
    await restart()
    await bot.whileItRuns(api.waitForAnswer(api.pressButton(list, '1'), patience))
    expect((await nextReply()).text).toMatch(/^Kazakhstan’s experience in implementing/)
    await restart()

    const query = api.inlineQuery(user, 'Who is Eamon Gilmore?')
    const { results } = (await bot.whileItRuns(api.waitForAnswer(query, patience))) as {
      readonly results?: readonly { readonly id: string; readonly title: string }[]
    }
    expect(results?.[0]?.title).toBe('EU Special Representative for Human Rights')
    await restart()
    const sent = api.chooseResult(query, results?.[0]?.id ?? '', chat)
    const [link] = sent.reply_markup?.inline_keyboard.flat() ?? []
    const article = await say(`/start ${new URL(link?.url ?? '').searchParams.get('start') ?? ''}`)
    expect(article.text).toMatch(/^Kazakhstan’s experience in implementing/)
    expect(bot.stderr()).not.toMatch(/"level":50/)
  },
)
