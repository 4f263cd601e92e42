import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../bot-api/wire.js'
import { newFolder, spawnBot, type BotProcess } from '../telegram/bot-process.js'
import { longText, page, rss, type Story } from './documents.js'
import { startFeedServer, type FeedServer } from './feed-server.js'

vi.setConfig({ testTimeout: 90_000 })

const SECONDS = 1_000
const patience = { timeoutMs: 20 * SECONDS }

let api: BotApi
let server: FeedServer
let folder: string
let bot: BotProcess | undefined
let reader: WireUser
let chat: WireChat
let asked: number

beforeEach(async () => {
  ;[api, server] = await Promise.all([startBotApi(), startFeedServer()])
  folder = newFolder()
  reader = api.user({ languageCode: 'en' })
  chat = api.privateChat(reader)
  asked = 0
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.exit
  bot = undefined
  await Promise.all([api.close(), server.close()])
  rmSync(folder, { recursive: true, force: true })
})

function start(env: Readonly<Record<string, string>> = {}): BotProcess {
  bot = spawnBot({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    FEEDS: server.url('/feed'),
    FEEDS_ALLOW_PRIVATE: server.host,
    ...env,
  })
  return bot
}

async function ask(question: string): Promise<string> {
  api.sendText(chat, reader, question)
  asked += 1
  const replies = await bot?.whileItRuns(api.waitForReplies(chat, asked, patience))
  return replies?.[asked - 1]?.text ?? ''
}

async function logged(pattern: RegExp): Promise<void> {
  const seen = vi.waitFor(() => expect(bot?.stderr()).toMatch(pattern), {
    timeout: 30 * SECONDS,
    interval: 50,
  })
  await bot?.whileItRuns(seen)
}

function filesTaken(): readonly string[] {
  try {
    const names = readdirSync(join(folder, 'corpus'), { recursive: true, encoding: 'utf8' })
    return names.filter((name) => name.endsWith('.txt'))
  } catch {
    return []
  }
}

const HARBOUR: Story = {
  title: 'A harbour for Aktau',
  link: 'https://steppe.example/news/harbour',
  guid: 'harbour',
  date: 'Sun, 01 Mar 2026 10:00:00 +0500',
  content: longText('Dana Omarova', 'harbour'),
}

test('an article goes from a feed into a cited answer, beginning with an empty folder', async () => {
  server.serve('/feed', {
    body: rss([
      HARBOUR,
      {
        title: 'A school for Aktau',
        link: server.url('/school'),
        summary: 'Yerlan Bekov opened the school in Aktau.',
      },
    ]),
  })
  server.serve('/school', {
    body: page('A school for Aktau', longText('Yerlan Bekov', 'school')),
    type: 'text/html; charset=utf-8',
  })
  start()
  await logged(/"added":2.*"msg":"read a feed"/)
  await logged(/"articles":2.*articles updated/)
  const answer = await ask('Who opened the harbour in Aktau?')
  expect(answer.split('\n')[0]).toBe('Dana Omarova')
  expect(answer).toContain('Steppe Courier')
  const second = await ask('Who opened the school in Aktau?')
  expect(second.split('\n')[0]).toBe('Yerlan Bekov')
  expect(await ask('Who opened the bridge in Aktau?')).not.toContain('cookies')

  const began = performance.now()
  bot?.kill('SIGTERM')
  expect(await bot?.exit).toBe(0)
  expect(performance.now() - began).toBeLessThan(3 * SECONDS)
})

test('killed again and again while it reads, it takes every item once', async () => {
  const stories = Array.from({ length: 60 }, (_, n): Story => {
    const title = `Story number ${n}`
    return {
      title,
      link: `https://steppe.example/news/${n}`,
      guid: `${n}`,
      content: longText(`Dana ${n}`, `bridge ${n}`),
    }
  })
  server.serve('/feed', { body: rss(stories), headers: { etag: '"one"' } })
  mkdirSync(join(folder, 'corpus'))
  for (const most of [1, 15, 40]) {
    start()
    for (
      const until = performance.now() + 20 * SECONDS;
      filesTaken().length < most;
      await sleep(1)
    ) {
      if (performance.now() > until) throw new Error(`nothing comes: ${bot?.stderr()}`)
    }
    bot?.kill('SIGKILL')
    await bot?.exit
  }
  const cut = filesTaken().length
  start()
  await logged(/"articles":60/)
  expect(cut).toBeLessThanOrEqual(60)
  expect(filesTaken()).toHaveLength(60)
  expect(new Set(filesTaken().map((name) => /number-(\d+)/u.exec(name)?.[1])).size).toBe(60)
})

test('a feed in a private network is refused, told of once, and harms nothing', async () => {
  server.serve('/feed', { body: rss([HARBOUR]) })
  start({
    FEEDS_ALLOW_PRIVATE: '',
    FEEDS: `${server.url('/feed')} http://localhost:${server.port}/feed`,
  })
  await logged(/localhost is an address of a private network|private network/)
  await ask('/start')
  expect(server.asked).toEqual([])
  expect(filesTaken()).toEqual([])
})

test('SIGTERM ends it at once while a server drips', async () => {
  server.serve('/feed', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    const dripping = setInterval(() => response.write(' '), 100)
    response.on('close', () => clearInterval(dripping))
  })
  start()
  await vi.waitFor(() => expect(server.askedFor('/feed')).toBe(1), { timeout: 20 * SECONDS })
  await ask('/start')
  const began = performance.now()
  bot?.kill('SIGTERM')
  expect(await bot?.exit).toBe(0)
  expect(performance.now() - began).toBeLessThan(3 * SECONDS)
})
