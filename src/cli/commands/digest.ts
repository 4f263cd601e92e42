import type { Configuration } from '../../adapters/configuration.js'
import { readLocaleFiles } from '../../adapters/locale-files.js'
import type { Article } from '../../corpus/article.js'
import { composeDigest, type DigestStory } from '../../digest/compose-digest.js'
import { defaultSettings } from '../../digest/digest-settings.js'
import { localDay } from '../../digest/local-day.js'
import { digestBlocks } from '../../messages/digest-blocks.js'
import { createMessages } from '../../messages/messages.js'
import { blocksToTerminal } from '../../messages/render-terminal.js'
import { LANGUAGES, type Language } from '../../text/language.js'
import { loadLibrary, reportRejected } from '../load-library.js'
import { printLine, wantsColour, type Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

export interface DigestFlags {
  readonly since?: string
  readonly locale?: string
  readonly json?: boolean
  readonly corpus?: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** 30 February is none. */
function isDay(written: string): boolean {
  const moment = Date.parse(written)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(written)
}

function readSince(since: string | undefined): string | undefined {
  if (since === undefined) return undefined
  if (!DAY.test(since) || !isDay(since)) {
    throw new UsageError(`--since takes a day like 2023-03-01, not "${since}"`)
  }
  return since
}

function readLocale(locale: string | undefined, fallback: Language): Language {
  if (locale === undefined) return fallback
  const known = LANGUAGES.find((language) => language === locale)
  if (!known) throw new UsageError(`--locale takes ${LANGUAGES.join(', ')}, not "${locale}"`)
  return known
}

/** A month or year counts when any day of it does; an undated article never does. */
function isSince({ published }: Article, since: string): boolean {
  return published !== null && published.value >= since.slice(0, published.value.length)
}

function itemJson({ article, lead, others }: DigestStory): object {
  return {
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published?.value ?? null,
    publishedFrom: article.published?.from ?? 'none',
    url: article.url,
    lead: lead.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
    others: others.map(({ id, outlet, url }) => ({ article: id, outlet, url })),
  }
}

/** `zhauap digest`: the first digest of a new target, as it would be sent now. Resolves to the exit code. */
export async function digest(
  flags: DigestFlags,
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const since = readSince(flags.since)
  const locale = readLocale(flags.locale, configuration.defaultLocale)
  const { library, rejected } = await loadLibrary(flags.corpus, configuration, terminal)
  reportRejected(rejected, terminal)
  const settings = defaultSettings(configuration.timeZone, locale)
  const now = Date.now()
  const composed = composeDigest({
    library,
    articles: library.articles.filter((one) => since === undefined || isSince(one, since)),
    choice: settings,
    seen: new Map(),
    covered: null,
    earlier: [],
    today: localDay(now, settings.zone),
  })
  const { stdout } = terminal
  if (flags.json) {
    const { stories, questions } = composed
    printLine(stdout, JSON.stringify({ items: stories.map(itemJson), questions }, null, 2))
    return 0
  }
  const messages = createMessages(readLocaleFiles()).in(locale)
  const groups = digestBlocks(
    composed,
    { settings, at: now, questionLink: () => null, moreLink: null },
    messages,
  )
  printLine(stdout, blocksToTerminal(groups.flat(), wantsColour(terminal)))
  return 0
}
