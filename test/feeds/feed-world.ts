import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGuardedFetch } from '../../src/adapters/feeds/fetch/guarded-fetch.js'
import { createHostPolicy } from '../../src/adapters/feeds/fetch/host-policy.js'
import { followFeeds, type FollowedFeeds } from '../../src/adapters/feeds/follow-feeds.js'
import { configuredFeeds } from '../../src/adapters/feeds/following/configured-feeds.js'
import { createHostTurns } from '../../src/adapters/feeds/following/host-turns.js'
import { createArticleWriter } from '../../src/adapters/feeds/items/article-writer.js'
import { READER } from '../../src/adapters/feeds/markup/markup-reader.js'
import { createLogger } from '../../src/adapters/logger.js'
import { readArticleFolder } from '../../src/adapters/article-files.js'
import { openStore } from '../../src/adapters/store/open-store.js'
import type { Store } from '../../src/adapters/store/create-store.js'
import type { Article } from '../../src/corpus/article.js'
import { startFeedServer, type FeedServer } from './feed-server.js'

/** Feeds followed as the bot does, over a corpus folder and a database of their own; its clock is turned by hand. */
export interface FeedWorld {
  readonly server: FeedServer
  readonly corpus: string
  readonly store: Store
  /** What operators were told. */
  readonly told: string[]
  /** Starts following; what was followed before is stopped. */
  follow(urls?: readonly string[], options?: WorldOptions): Promise<FollowedFeeds>
  /** Follows one feed, `/feed` of the server. */
  serveFeed(
    body: string | Uint8Array,
    type?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<void>
  /** So many milliseconds pass, and what is due is read. */
  pass(milliseconds: number): Promise<void>
  /** Resolves when nothing is due. */
  settled(): Promise<void>
  /** The files of the corpus, by name. */
  files(): ReadonlyMap<string, string>
  write(name: string, text: string): void
  remove(name: string): void
  articles(): Promise<readonly Article[]>
  /** Of all articles, in the order of letters. */
  titles(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface WorldOptions {
  readonly allowPrivate?: readonly string[]
}

export const MINUTE = 60_000
const LOOK = 10
export const DAY = 24 * 60 * MINUTE

export async function createFeedWorld(): Promise<FeedWorld> {
  const server = await startFeedServer()
  const folder = mkdtempSync(join(tmpdir(), 'zhauap-feeds-'))
  const corpus = join(folder, 'corpus')
  const store = openStore(join(folder, 'zhauap.db'))
  const told: string[] = []
  let turned = 0
  const now = () => Date.now() + turned
  let followed: FollowedFeeds | null = null

  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await sleep(15)
      const isDue = followed?.list().some(({ nextAt }) => nextAt !== null && nextAt <= now())
      quiet = isDue ? 0 : quiet + 1
    }
  }

  function files(): ReadonlyMap<string, string> {
    try {
      const names = readdirSync(corpus, { recursive: true, encoding: 'utf8', withFileTypes: true })
      const found = names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
      return new Map(
        found.sort().map((path) => [path.slice(corpus.length + 1), readFileSync(path, 'utf8')]),
      )
    } catch {
      return new Map()
    }
  }

  async function follow(urls: readonly string[] = [], options: WorldOptions = {}) {
    await followed?.stop()
    const policy = createHostPolicy(options.allowPrivate ?? [server.host])
    followed = followFeeds({
      configured: configuredFeeds(urls),
      fetch: createGuardedFetch({ policy, userAgent: 'zhauap-test', now }),
      markup: {
        feed: async (download, context) => READER.feed(download, context),
        page: async (download, item) => READER.page(download, item),
      },
      turns: createHostTurns(0),
      writer: createArticleWriter(corpus),
      store: store.feeds,
      logger: createLogger({ level: 'silent', secrets: [] }),
      tell: (problem) => told.push(problem.message),
      now,
      chance: () => 0.5,
      look: LOOK,
    })
    followed.start()
    await settled()
    return followed
  }

  return {
    server,
    corpus,
    store,
    told,
    follow,
    settled,
    files,
    async serveFeed(body, type = 'application/rss+xml', headers = {}) {
      server.serve('/feed', { body, type, headers })
      await follow([server.url('/feed')])
    },
    async pass(milliseconds) {
      turned += milliseconds
      await sleep(2 * LOOK)
      await settled()
    },
    write: (name, text) => writeFileSync(join(corpus, name), text),
    remove: (name) => rmSync(join(corpus, name)),
    articles: async () => (await readArticleFolder(corpus)).articles,
    async titles() {
      const { articles } = await readArticleFolder(corpus)
      return articles.map(({ title }) => title ?? '').sort((a, b) => a.localeCompare(b))
    },
    async close() {
      await followed?.stop()
      store.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
