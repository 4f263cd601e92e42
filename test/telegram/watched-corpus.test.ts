import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../bot-api/wire.js'
import { newFolder, spawnBot, type BotProcess } from './bot-process.js'

vi.setConfig({ testTimeout: 90_000 })

let api: BotApi
let bot: BotProcess
let corpus: string
let reader: WireUser
let chat: WireChat
let operator: WireUser
let desk: WireChat
let asked: number

const SECONDS = 1_000
/** Within so long a change is to be seen; the machine may be busy. */
const SOON = 15 * SECONDS
const patience = { timeoutMs: 20 * SECONDS }

beforeEach(async () => {
  asked = 0
  api = await startBotApi()
  corpus = newFolder()
  reader = api.user({ languageCode: 'en' })
  chat = api.privateChat(reader)
  operator = api.user({ languageCode: 'en' })
  desk = api.privateChat(operator)
  write('harbour.txt', story('harbour', 'Dana Omarova'))
  bot = start()
  await ask('Who opened the harbour?')
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await bot.exit
  await api.close()
  rmSync(corpus, { recursive: true, force: true })
})

function start(): BotProcess {
  const { token: BOT_TOKEN, root: TELEGRAM_API_ROOT } = api
  const OPERATOR_IDS = String(operator.id)
  return spawnBot({ BOT_TOKEN, TELEGRAM_API_ROOT, CORPUS_DIR: corpus, OPERATOR_IDS })
}

function story(what: string, opener: string): string {
  return `The ${what} of Aktau\n\n${opener} opened the ${what} in Aktau.\n`
}

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(corpus, name), text)
}

/** The first line of the reply. */
async function ask(question: string): Promise<string> {
  api.sendText(chat, reader, question)
  asked += 1
  const replies = await bot.whileItRuns(api.waitForReplies(chat, asked, patience))
  return replies[asked - 1]?.text?.split('\n')[0] ?? ''
}

/** The flood limit is twenty questions a minute: what is logged is waited for, and then asked once. */
async function logged(pattern: RegExp, times = 1): Promise<readonly string[]> {
  for (const until = performance.now() + SOON; performance.now() < until; await sleep(50)) {
    const lines = linesLike(pattern)
    if (lines.length >= times) return lines
  }
  throw new Error(`${pattern} was not logged ${times} times: ${bot.stderr()}`)
}

function linesLike(pattern: RegExp): readonly string[] {
  return bot
    .stderr()
    .split('\n')
    .filter((line) => pattern.test(line))
}

const UPDATED = /articles updated/

test('articles added, changed and removed are known to the next question, without a restart', async () => {
  expect(await ask('Who opened the bridge?')).not.toContain('Yerlan Bekov')
  write('bridge.txt', story('bridge', 'Yerlan Bekov'))
  expect(await logged(UPDATED)).toEqual([
    expect.stringMatching(/"added":1,"changed":0,"removed":0/),
  ])
  expect(await ask('Who opened the bridge?')).toBe('Yerlan Bekov')

  write('bridge.txt', story('bridge', 'Aigerim Sadykova'))
  await logged(UPDATED, 2)
  expect(await ask('Who opened the bridge?')).toBe('Aigerim Sadykova')

  rmSync(join(corpus, 'harbour.txt'))
  await logged(UPDATED, 3)
  expect(await ask('Who opened the harbour?')).not.toContain('Dana Omarova')
  expect(await ask('/latest')).toBeDefined()
  expect(api.replies(chat).at(-1)?.text).toContain('bridge')
  expect(api.replies(chat).at(-1)?.text).not.toContain('harbour')

  mkdirSync(join(corpus, 'sub'))
  await sleep(SECONDS)
  write('sub/school.txt', story('school', 'Serik Akhmetov'))
  write('corpus.yml', 'bridge.txt:\n  outlet: Steppe Herald\n')
  await logged(/"added":1/, 2)
  expect(await ask('Who opened the school?')).toBe('Serik Akhmetov')
  await ask('Who opened the bridge?')
  expect(api.replies(chat).at(-1)?.text).toContain('Steppe Herald')
})

test('a file that is being written is not read before it is whole', async () => {
  const path = join(corpus, 'bridge.txt')
  const half = story('bridge', 'Yerlan Bekov')
  writeFileSync(path, 'The bridge of Aktau\n\n')
  for (let n = 0; n < 15; n += 1) {
    appendFileSync(path, `The first of its ${n} spans cost a tenth. `)
    await sleep(150)
    expect(linesLike(UPDATED)).toEqual([])
  }
  appendFileSync(path, half)
  await logged(UPDATED)
  expect(await ask('Who opened the bridge?')).toBe('Yerlan Bekov')
  expect(linesLike(UPDATED)).toHaveLength(1)
})

test('one name of two copies can go, and the first of them', async () => {
  write('a-copy.txt', story('harbour', 'Dana Omarova'))
  write('bridge.txt', story('bridge', 'Yerlan Bekov'))
  await logged(UPDATED)
  rmSync(join(corpus, 'harbour.txt'))
  await logged(UPDATED, 2)
  expect(await ask('Who opened the harbour?')).toBe('Dana Omarova')
  renameSync(join(corpus, 'a-copy.txt'), join(corpus, 'z-moved.txt'))
  await logged(UPDATED, 3)
  expect(await ask('Who opened the harbour?')).toBe('Dana Omarova')
  rmSync(join(corpus, 'z-moved.txt'))
  await logged(UPDATED, 4)
  expect(await ask('Who opened the harbour?')).not.toBe('Dana Omarova')
})

test('bad files are told of once, in the log and to operators, and harm nothing', async () => {
  // Telegram lets a bot write only to who has written to it.
  api.sendText(desk, operator, '/stats')
  await bot.whileItRuns(api.waitForReplies(desk, 1, patience))
  write('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))
  symlinkSync(join(corpus, 'nowhere'), join(corpus, 'gone.txt'))
  await logged(/left out a file/, 2)
  write('bridge.txt', story('bridge', 'Yerlan Bekov'))
  await logged(UPDATED)
  expect(await ask('Who opened the bridge?')).toBe('Yerlan Bekov')
  expect(linesLike(/left out a file.*/)).toHaveLength(2)
  expect(linesLike(/"file":"latin.txt","reason":"not UTF-8"/)).toHaveLength(1)
  expect(linesLike(/"file":"gone.txt","reason":"unreadable: ENOENT"/)).toHaveLength(1)
  const [, told] = await bot.whileItRuns(api.waitForReplies(desk, 2, patience))
  expect(told?.text).toContain('left out gone.txt: unreadable: ENOENT (and 1 more)')
  expect(api.replies(desk)).toHaveLength(2)

  write('latin.txt', story('school', 'Serik Akhmetov'))
  await logged(UPDATED, 2)
  expect(await ask('Who opened the school?')).toBe('Serik Akhmetov')
})

test('two hundred files at once are one update', async () => {
  for (let n = 0; n < 200; n += 1)
    write(`bridge-${n}.txt`, story(`bridge number ${n}`, 'Yerlan Bekov'))
  expect(await logged(UPDATED)).toEqual([expect.stringMatching(/"articles":201,"added":200/)])
  expect(await ask('Who opened the bridge number 137?')).toBe('Yerlan Bekov')
  await sleep(SECONDS)
  expect(linesLike(UPDATED)).toHaveLength(1)
})

test('an emptied folder leaves the articles as they were, and is followed when it is filled again', async () => {
  rmSync(corpus, { recursive: true })
  await logged(/the articles stay as they were/)
  expect(await ask('Who opened the harbour?')).toBe('Dana Omarova')
  mkdirSync(corpus)
  write('bridge.txt', story('bridge', 'Yerlan Bekov'))
  await logged(UPDATED)
  expect(await ask('Who opened the bridge?')).toBe('Yerlan Bekov')
})

describe('killed and started anew', () => {
  test('a bot knows what came and went meanwhile, and goes on watching', async () => {
    write('bridge.txt', story('bridge', 'Yerlan Bekov'))
    // What is answered and not confirmed would be answered again.
    await vi.waitFor(() => expect(api.pendingUpdates).toEqual([]))
    bot.kill('SIGKILL')
    await bot.exit
    rmSync(join(corpus, 'harbour.txt'))
    bot = start()
    expect(await ask('Who opened the bridge?')).toBe('Yerlan Bekov')
    write('school.txt', story('school', 'Serik Akhmetov'))
    await logged(UPDATED)
    expect(await ask('Who opened the school?')).toBe('Serik Akhmetov')
    expect(await ask('Who opened the harbour?')).not.toBe('Dana Omarova')
  })

  test('SIGTERM in the middle of an update ends the bot cleanly', async () => {
    for (let n = 0; n < 500; n += 1)
      write(`bridge-${n}.txt`, story(`bridge number ${n}`, 'Yerlan Bekov'))
    await sleep(700)
    const began = performance.now()
    bot.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
    expect(performance.now() - began).toBeLessThan(5 * SECONDS)
    expect(bot.stderr()).not.toMatch(/unhandled|AbortError|stay as they were/i)
  })
})
