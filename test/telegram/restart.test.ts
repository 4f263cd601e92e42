import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readQuestionSet } from '../../eval/question-set.js'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../bot-api/wire.js'
import { runCli } from '../cli/run-cli.js'
import { newFolder, spawnBot, type BotProcess } from './bot-process.js'

let api: BotApi
let user: WireUser
let chat: WireChat
let data: string
let bots: BotProcess[]
let holder: Database.Database | undefined

beforeEach(async () => {
  api = await startBotApi()
  user = api.user({ languageCode: 'en' })
  chat = api.privateChat(user)
  data = newFolder()
  bots = []
})

afterEach(async () => {
  for (const bot of bots) bot.kill('SIGKILL')
  await Promise.all(bots.map(({ exit }) => exit))
  await api.close()
  holder?.close()
  holder = undefined
  rmSync(data, { recursive: true })
})

function start(): BotProcess {
  const bot = spawnBot({ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: data })
  bots.push(bot)
  return bot
}

async function kill(bot: BotProcess): Promise<void> {
  bot.kill('SIGKILL')
  await bot.exit
}

vi.setConfig({ testTimeout: 60_000 })

const patience = { timeoutMs: 15_000 }

async function firstReply(bot: BotProcess) {
  const [reply] = await bot.whileItRuns(api.waitForReplies(chat, 1, patience))
  if (reply === undefined) throw new Error('no reply')
  return reply
}

describe('what is stored survives a bot that is killed', () => {
  test('a verdict, and the button to change it', async () => {
    const first = start()
    api.sendText(chat, user, 'Who is Eamon Gilmore?')
    const reply = await firstReply(first)
    const noted = await api.waitForAnswer(api.pressButton(reply, '👎 Not helpful'), patience)
    expect(noted['text']).toMatch(/did not help/)
    await kill(first)

    const env = { DATA_DIR: data }
    const { stdout } = await runCli(['feedback'], { env })
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {2}disliked {4}en {2}who {7}Who is Eamon Gilmore\?\n$/)

    const second = start()
    const query = api.pressButton(reply, '👍 Helpful')
    const changed = await second.whileItRuns(api.waitForAnswer(query, patience))
    expect(changed['text']).toMatch(/this helped/)
    expect((await runCli(['feedback'], { env })).stdout).toBe('')
  })

  test('a deletion', async () => {
    const first = start()
    api.sendText(chat, user, 'Who is Eamon Gilmore?')
    const answer = await firstReply(first)
    api.sendText(chat, user, '/forget')
    const [, prompt] = await first.whileItRuns(api.waitForReplies(chat, 2, patience))
    if (prompt === undefined) throw new Error('no prompt')
    await api.waitForAnswer(api.pressButton(prompt, 'Delete'), patience)
    await kill(first)
    const files = ['zhauap.db', 'zhauap.db-wal'].map((name) => readFileSync(join(data, name)))
    expect(files.filter((bytes) => bytes.includes('Gilmore'))).toEqual([])

    const second = start()
    const query = api.pressButton(answer, '👍 Helpful')
    const told = await second.whileItRuns(api.waitForAnswer(query, patience))
    expect(told['text']).toMatch(/no longer works/)
  })

  test('an unanswered question, for the evaluator to read, and in a backup', async () => {
    const bot = start()
    api.sendText(chat, user, 'Who won the football world cup in 1998?')
    await firstReply(bot)
    const copy = newFolder()
    const backup = await runCli(['backup', join(copy, 'zhauap.db')], { env: { DATA_DIR: data } })
    expect(backup).toMatchObject({ exitCode: 0, stdout: '' })
    await kill(bot)

    for (const folder of [data, copy]) {
      const exported = await runCli(['feedback', '--jsonl'], { env: { DATA_DIR: folder } })
      const file = join(folder, 'open.jsonl')
      writeFileSync(file, exported.stdout)
      expect(readQuestionSet(file)).toMatchObject([
        {
          id: 'feedback-1',
          question: 'Who won the football world cup in 1998?',
          type: 'who',
          kind: 'unanswered',
        },
      ])
    }
    rmSync(copy, { recursive: true })
  })
})

test.each([
  [
    'damaged',
    /is damaged.*backup/,
    (file: string) => writeFileSync(file, 'no database '.repeat(99)),
  ],
  ['locked', /is locked by another process/, lock],
])('a store that is %s is one clear line and exit code 1', async (_what, line, spoil) => {
  spoil(join(data, 'zhauap.db'))
  const bot = start()
  expect(await bot.exit).toBe(1)
  expect(bot.stderr().trim()).toMatch(line)
  expect(bot.stderr().trim().split('\n')).toHaveLength(1)
  expect(api.calls).toEqual([])
})

/** Holds the file until the test ends. */
function lock(file: string): void {
  holder = new Database(file)
  holder.exec('PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE')
}
