import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createArticleShelf } from '../../adapters/article-shelf.js'
import { today } from '../../adapters/clock.js'
import type { Configuration } from '../../adapters/configuration.js'
import type { CorpusProblem } from '../../adapters/corpus-watcher/corpus-problem.js'
import { takeDeliveryLock } from '../../adapters/delivery-lock.js'
import { createFeeds } from '../../adapters/feeds/create-feeds.js'
import { createMarkupThread } from '../../adapters/feeds/markup/markup-thread.js'
import { readLocaleFiles } from '../../adapters/locale-files.js'
import { createLogger } from '../../adapters/logger.js'
import type { Store } from '../../adapters/store/create-store.js'
import { openStore } from '../../adapters/store/open-store.js'
import { storeFile } from '../../adapters/store/store-file.js'
import { createMessages } from '../../messages/messages.js'
import { createBot } from '../../telegram/bot.js'
import { createReadPage } from '../../telegram/sources/read-page.js'
import { followCorpus } from '../follow-corpus.js'
import { createLiveLibrary } from '../live-library.js'
import { loadLibraryFrom, openCorpus, reportRejected } from '../load-library.js'
import { printLine, type Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

/** `zhauap bot`: the Telegram bot, until it is told to stop. Resolves to the exit code. */
export async function bot(
  flags: { readonly corpus?: string },
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { botToken, dataDir } = configuration
  if (botToken === null) {
    throw new UsageError('BOT_TOKEN is missing: put the token from @BotFather into .env')
  }
  const store = openStore(storeFile(dataDir))
  try {
    return await runOn(store, botToken, flags, configuration, terminal)
  } finally {
    store.close()
  }
}

async function runOn(
  store: Store,
  botToken: string,
  flags: { readonly corpus?: string },
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { telegramApiRoot, dataDir, defaultLocale, timeZone, logLevel, operatorIds } = configuration
  const corpusDir = flags.corpus ?? configuration.corpusDir
  const { feeds: configured, feedsAllowPrivate } = configuration
  const isFed = configured.length + store.feeds.all().length > 0
  if (isFed) mkdirSync(corpusDir, { recursive: true })
  const corpus = openCorpus(corpusDir, dataDir, terminal, { mayBeEmpty: isFed })
  const { reader, cache } = corpus
  const { library, rejected } = await loadLibraryFrom(corpus, terminal)
  reportRejected(rejected, terminal)
  const logger = createLogger({ level: logLevel, secrets: [botToken] })
  const live = createLiveLibrary({
    reader,
    library,
    cache,
    today: () => today(timeZone),
    onUncached: (reason) => logger.warn({ reason }, 'the next start will take longer: no cache'),
  })
  const { view, reload } = live
  const feeds = createFeeds({
    feeds: configured,
    feedsAllowPrivate,
    corpusDir,
    store: store.feeds,
    logger,
    tell: (problem) => telegramBot.report(problem, 'the feeds'),
  })
  const pages = createMarkupThread()
  const telegramBot = createBot({
    token: botToken,
    apiRoot: telegramApiRoot,
    ask: (text) => view().answer(text, today(timeZone)),
    library: () => view().library,
    coverage: () => view().coverage,
    reload,
    feeds,
    readPage: createReadPage(pages),
    shelf: createArticleShelf({ corpusDir, withdrawnDir: join(dataDir, 'withdrawn') }),
    operatorIds,
    today: () => today(timeZone),
    timeZone,
    broadcastPerSecond: configuration.broadcastPerSecond,
    takeDeliveryLock: (signal) => takeDeliveryLock(dataDir, signal),
    store,
    messages: createMessages(readLocaleFiles()),
    defaultLocale,
    logger,
  })
  const tell = (problem: CorpusProblem) => telegramBot.report(problem, 'the articles')
  const following = followCorpus({ reader, live, rejected, logger, tell })
  terminal.onStop(() => void telegramBot.stop())
  feeds.start()
  const outcome = await telegramBot.start()
  await Promise.all([following.stop(), feeds.stop(), pages.close()])
  cache.close()
  if (outcome.kind === 'stopped') return 0
  printLine(
    terminal.stderr,
    `Telegram refuses BOT_TOKEN (${outcome.description}): copy it again from @BotFather`,
  )
  return 2
}
