import { afterEach, beforeEach } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { createArticleShelf } from '../../src/adapters/article-shelf.js'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import type { Store } from '../../src/adapters/store/create-store.js'
import { openStore } from '../../src/adapters/store/open-store.js'
import { buildLibrary } from '../../src/answer/library.js'
import { READER } from '../../src/adapters/feeds/markup/markup-reader.js'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import { createLogger } from '../../src/adapters/logger.js'
import { coverageOf } from '../../src/messages/coverage.js'
import { createMessages } from '../../src/messages/messages.js'
import { createReadPage } from '../../src/telegram/sources/read-page.js'
import { createBot, type Bot, type BotDeps, type BotOutcome } from '../../src/telegram/bot.js'
import type { Timings } from '../../src/telegram/api/timings.js'
import { startBotApi, type BotApi, type BotApiOptions } from '../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../bot-api/wire.js'
import { NO_FEEDS } from '../builders/no-feeds.js'
import { aCitation, anAnswer, anArticle, aPhrase, aQuestion } from '../builders/answers.js'

/** The bot's waits, shortened by about thirty. */
export const QUICK: Timings = {
  pollSeconds: 1,
  pollGrace: 300,
  call: 2_000,
  conflicts: [50, 100, 150, 300],
  firstRetry: 20,
  longestRetry: 200,
  reply: 3_000,
  handler: 5_000,
  confirmation: 100,
  upkeep: 2_000,
  schedules: 50,
  reports: 50,
  withdrawal: 100,
  drain: 1_500,
  goodbye: 500,
}

const opening = 'Dana Omarova, Minister of Transport, opened the bridge on Jan. 30.'
const bridge = anArticle(['Rain fell.', opening])

/** Knows who opened the bridge, and of nothing else. */
export function askAboutBridge(text: string): readonly Answer[] {
  const question = aQuestion(text)
  if (!/who opened/i.test(text)) return [anAnswer({ question })]
  return [
    anAnswer({
      question,
      grade: 'answer',
      answers: [aPhrase(bridge, 'Dana Omarova')],
      citations: [aCitation(bridge, opening, ['Dana Omarova'])],
    }),
  ]
}

/** Below a file: nothing can be written there. */
const NOWHERE = '/dev/null/zhauap'

const library = buildLibrary([bridge], createFlexsearchIndex)

/** One reader in a private chat, a Bot API server, and the bots that a test runs against it. */
export interface Stage {
  readonly api: BotApi
  readonly user: WireUser
  readonly chat: WireChat
  /** Shared by the bots of a test, as a file is by those before and after a restart. */
  readonly store: Store
  /** The reader writes. */
  readonly ask: (text?: string) => void
  readonly run: (overrides?: Partial<BotDeps>) => RunningBot
}

interface RunningBot extends Bot {
  readonly ended: Promise<BotOutcome>
  /** Its log. */
  readonly lines: readonly string[]
}

/** Sets the stage afresh for each test, and clears it: bots are stopped, and none may have logged the token. */
export function useStage(options: BotApiOptions = {}): Stage {
  const stage: { -readonly [K in keyof Stage]?: Stage[K] } = {}
  let bots: RunningBot[] = []
  beforeEach(async () => {
    const api = await startBotApi(options)
    const user = api.user({ languageCode: 'en' })
    const chat = api.privateChat(user)
    const store = openStore(':memory:')
    bots = []
    Object.assign(stage, {
      api,
      user,
      chat,
      store,
      ask: (text = 'Who opened the bridge?') => void api.sendText(chat, user, text),
      run(overrides: Partial<BotDeps> = {}) {
        const bot = startBot(api, { store, ...overrides })
        bots.push(bot)
        return bot
      },
    } satisfies Stage)
  })
  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.stop()))
    await stage.api?.close()
    stage.store?.close()
    const leak = bots.flatMap(({ lines }) => lines).find((line) => line.includes('AAE-'))
    if (leak !== undefined) throw new Error(`the token is in the log: ${leak}`)
  })
  return stage as Stage
}

function startBot(api: BotApi, overrides: Partial<BotDeps> & Pick<BotDeps, 'store'>): RunningBot {
  const lines: string[] = []
  const bot = createBot({
    token: api.token,
    apiRoot: api.root,
    ask: askAboutBridge,
    library: () => library,
    operatorIds: [],
    broadcastPerSecond: 25,
    takeDeliveryLock: () => Promise.resolve({ isHeld: () => true, release: () => {} }),
    feeds: NO_FEEDS,
    readPage: createReadPage({ page: async (...page) => READER.page(...page) }),
    shelf: createArticleShelf({ corpusDir: NOWHERE, withdrawnDir: NOWHERE }),
    reload: () => Promise.resolve({ kind: 'failed', reason: 'no folder' }),
    coverage: () => coverageOf([bridge]),
    today: () => '2026-11-22',
    timeZone: 'Asia/Almaty',
    messages: createMessages(readLocaleFiles()),
    defaultLocale: 'en',
    // Nothing is redacted here, so that a leak shows.
    logger: createLogger({ level: 'debug', secrets: [], write: (line) => lines.push(line) }),
    timings: QUICK,
    ...overrides,
  })
  return { ...bot, ended: bot.start(), lines }
}
