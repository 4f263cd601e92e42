import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generateNews } from '../bench/corpus/generate-news.js'
import { readQuestionSet } from '../eval/question-set.js'
import type { ArticleFile } from '../src/corpus/article-file.js'
import { startBotApi, type BotApi } from '../test/bot-api/start-bot-api.js'
import { newFolder, spawnBot, type BotProcess } from '../test/telegram/bot-process.js'
import { readers } from './load.js'

const ARTICLES = Number(process.env['ARTICLES'] ?? 10_000)
const ADDED = 12
/** Milliseconds from one reader's question to the next one's; more while everything is found for the first time. */
const BETWEEN_QUESTIONS = 150
const BETWEEN_FIRST_QUESTIONS = 1_000
const TIMEOUT = 1_200_000

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))
const TOLD_OF = new URL('../test/questions/development.jsonl', import.meta.url)
const questions = readQuestionSet(TOLD_OF).map(({ question }) => question)

let api: BotApi
let folder: string
let corpus: string

beforeEach(async () => {
  api = await startBotApi()
  folder = newFolder()
  corpus = join(folder, 'corpus')
  mkdirSync(corpus)
  const models = readdirSync(SEEDS).map((name): ArticleFile => ({
    name,
    text: readFileSync(join(SEEDS, name), 'utf8'),
    sidecar: null,
  }))
  for (const { name, text } of [...models, ...generateNews(ARTICLES, models, 42)]) {
    writeFileSync(join(corpus, name), text)
  }
})

afterEach(async () => {
  await api.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(): BotProcess {
  return spawnBot({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    LOG_LEVEL: 'info',
    CORPUS_DIR: corpus,
    DATA_DIR: join(folder, 'data'),
  })
}

async function end(bot: BotProcess): Promise<void> {
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
}

/** Asks as somebody new; the reply and the milliseconds to it. */
async function ask(question: string): Promise<{ readonly reply: string; readonly took: number }> {
  const [reader] = readers(api, 1)
  if (reader === undefined) throw new Error('no reader')
  const began = performance.now()
  api.sendText(reader.chat, reader.user, question)
  const [reply] = await api.waitForReplies(reader.chat, 1, { timeoutMs: 600_000 })
  return { reply: reply?.text ?? '', took: performance.now() - began }
}

/** Asks again and again while something else goes on; the milliseconds that each answer took, sorted. */
async function whileAsking(
  work: () => Promise<unknown>,
  between = BETWEEN_QUESTIONS,
): Promise<readonly number[]> {
  const over = new AbortController()
  const asked: Promise<number>[] = []
  const asking = (async () => {
    for (let i = 0; !over.signal.aborted; i += 1) {
      asked.push(ask(questions[i % questions.length] ?? '').then(({ took }) => took))
      await sleep(between)
    }
  })()
  await work()
  over.abort()
  await asking
  return (await Promise.all(asked)).toSorted((a, b) => a - b)
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const inWords = (sorted: readonly number[]): string =>
  `p50 ${quantile(sorted, 0.5).toFixed(0)}, p99 ${quantile(sorted, 0.99).toFixed(0)}, ` +
  `most ${quantile(sorted, 1).toFixed(0)} ms (${sorted.length} questions)`

const memoryOf = ({ pid }: BotProcess): string => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (field: string) =>
    (Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024).toFixed(0)
  return `${megabytes('VmRSS')} MB, at most ${megabytes('VmHWM')} MB`
}

/** Resolves when all articles are annotated and kept. */
async function untilKept(): Promise<void> {
  const cache = join(folder, 'data', 'cache')
  for (;;) {
    await sleep(500)
    try {
      const name = readdirSync(cache).find((file) => file.endsWith('.cache')) ?? ''
      const database = new Database(join(cache, name), { readonly: true })
      const kept = database.prepare('SELECT count(*) FROM annotation').pluck().get() as number
      database.close()
      if (kept >= ARTICLES) return
    } catch {
      // Not there yet.
    }
  }
}

/** Milliseconds from writing an article until a question that only it answers is answered. */
async function untilFound(number: number): Promise<number> {
  const names = ['Zhanibek', 'Aigerim', 'Daulet', 'Marzhan', 'Yerlan', 'Saltanat']
  const name = `${names[number % names.length]} Qorabai${'abcdefghijklmnopqrstuvwxyz'[number]}ov`
  const place = `Tolqyn${'abcdefghijklmnopqrstuvwxyz'[number]}`
  const text = `A new harbour\n\n${name} opened the harbour of ${place} on Monday.\n`
  const began = performance.now()
  writeFileSync(join(corpus, `new-${number}.txt`), text)
  for (;;) {
    const { reply } = await ask(`Who opened the harbour of ${place}?`)
    if (reply.includes(name)) return performance.now() - began
    await sleep(20)
  }
}

test(
  `${ARTICLES} articles: a start in 5 s, a new article within 1 s, answers in 200 ms meanwhile`,
  async () => {
    const first = start()
    const cold = await first.whileItRuns(ask('Who is Eamon Gilmore?'))
    const annotating = await first.whileItRuns(whileAsking(untilKept, BETWEEN_FIRST_QUESTIONS))
    console.log(`first start: answers after ${(cold.took / 1000).toFixed(1)} s; ${memoryOf(first)}`)
    console.log(`while all is annotated and kept: ${inWords(annotating)}`)
    await end(first)

    const second = start()
    const warm = await second.whileItRuns(ask('Who is Eamon Gilmore?'))
    console.log(`next start: answers after ${(warm.took / 1000).toFixed(1)} s; ${memoryOf(second)}`)
    await second.whileItRuns(whileAsking(() => sleep(5_000)))
    const found: number[] = []
    const answers = await second.whileItRuns(
      whileAsking(async () => {
        for (let number = 0; number < ADDED; number += 1) {
          found.push(await untilFound(number))
          await sleep(2_000)
        }
      }),
    )
    found.sort((a, b) => a - b)
    console.log(
      `a new article is found after ${quantile(found, 0.5).toFixed(0)} ms, at most ${quantile(found, 1).toFixed(0)}`,
    )
    console.log(`answers meanwhile: ${inWords(answers)}; ${memoryOf(second)}`)
    await end(second)

    expect(warm.reply).toBe(cold.reply)
    expect(warm.took).toBeLessThan(5_000)
    expect(quantile(found, 0.5)).toBeLessThan(1_000)
    expect(quantile(answers, 0.99)).toBeLessThan(200)
  },
  TIMEOUT,
)
