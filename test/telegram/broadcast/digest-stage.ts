import { beforeEach } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { buildLibrary, type Library } from '../../../src/answer/library.js'
import { articleId, type Article } from '../../../src/corpus/article.js'
import type { DigestSettings } from '../../../src/digest/digest-settings.js'
import type { DigestTarget } from '../../../src/digest/digest-target.js'
import type { Schedule } from '../../../src/digest/schedule.js'
import { nextSlot } from '../../../src/digest/next-slot.js'
import type { Clock } from '../../../src/telegram/api/clock.js'
import type { BotDeps } from '../../../src/telegram/bot.js'
import type { BotApiOptions } from '../../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../../bot-api/wire.js'
import { articleOf } from '../../builders/article-of.js'
import { someSettings } from '../../builders/targets.js'
import { useStage, type Stage } from '../run-bot.js'

/** A Monday, ten seconds before nine in Almaty. */
const BEFORE_NINE = Date.UTC(2026, 2, 2, 3, 59, 50)

const DAILY: Schedule = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  time: '09:00',
}

/** An article of its own story, told in two sentences. */
export function news(name: string, lead: string, overrides: Partial<Article> = {}): Article {
  const article = articleOf(`${lead} More will follow on Friday.`, {
    title: `News of ${name}`,
    published: '2026-03-01',
  })
  const id = articleId(`${name}.txt`)
  return { ...article, id, names: [id], outlet: 'Steppe Courier', ...overrides }
}

export const FIRST_NEWS = [
  news('bridge', 'Dana Omarova opened the bridge over the Ishim in Astana.'),
  news('court', 'The court of Pavlodar released the editor Askar Bekov.'),
]

/** A stage with a clock of its own, a library that changes, and an admin with a channel. */
export interface DigestStage extends Stage {
  readonly clock: Clock & { readonly advance: (ms: number) => void }
  readonly publish: (articles: readonly Article[]) => void
  readonly admin: WireUser
  /** Where the admin is told things. */
  readonly adminChat: WireChat
  readonly channel: WireChat
  /** What a bot needs to run on this stage. */
  readonly deps: () => Partial<BotDeps>
  /** A daily digest at nine in Almaty. */
  readonly schedule: (
    chat: WireChat,
    target?: Partial<DigestTarget>,
    settings?: Partial<DigestSettings>,
  ) => DigestTarget
}

export function useDigestStage(options: BotApiOptions = {}): DigestStage {
  const stage = useStage(options) as DigestStage
  beforeEach(() => {
    const began = BEFORE_NINE - Date.now()
    let shift = 0
    let library: Library = buildLibrary(FIRST_NEWS, createFlexsearchIndex)
    const clock = {
      now: () => performance.now() + shift,
      date: () => Date.now() + began + shift,
      random: Math.random,
      advance: (ms: number) => void (shift += ms),
    }
    const admin = stage.api.user({ languageCode: 'en' })
    const adminChat = stage.api.privateChat(admin, { start: true })
    const channel = stage.api.channel({ title: 'Bridge news', owner: admin })
    Object.assign(stage, {
      clock,
      admin,
      adminChat,
      channel,
      publish(articles: readonly Article[]) {
        library = buildLibrary(articles, createFlexsearchIndex)
      },
      deps: () => ({ clock, library: () => library, broadcastPerSecond: 1000 }),
      schedule(chat: WireChat, target: Partial<DigestTarget> = {}, own = {}) {
        const settings = someSettings({ schedule: DAILY, ...own })
        return stage.store.targets.add({
          chatId: chat.id,
          topicId: null,
          audience: audienceOf(chat),
          title: chat.title ?? '',
          username: chat.username ?? null,
          settings,
          responsible: chat.type === 'private' ? chat.id : admin.id,
          state: { kind: 'active' },
          skipNext: false,
          nextSlot: nextSlot(settings.schedule ?? DAILY, settings.zone, clock.date()),
          covered: null,
          ...target,
        })
      },
    })
  })
  return stage
}

function audienceOf({ type }: WireChat): DigestTarget['audience'] {
  return type === 'channel' || type === 'private' ? type : 'group'
}

/** Waits until something holds. */
export async function until(holds: () => boolean, ms = 5_000): Promise<void> {
  const end = Date.now() + ms
  while (!holds()) {
    if (Date.now() > end) throw new Error(`it does not hold within ${ms} ms: ${holds.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
