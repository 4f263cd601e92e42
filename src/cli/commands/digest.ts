import type { Configuration } from '../../adapters/configuration.js'
import { readLocaleFiles } from '../../adapters/locale-files.js'
import { composeDigest, type DigestItem } from '../../digest/compose-digest.js'
import { inline, type Block } from '../../messages/block.js'
import { createMessages } from '../../messages/messages.js'
import { blocksToTerminal } from '../../messages/render-terminal.js'
import { sourceLine } from '../../messages/source-line.js'
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

function readSince(since: string | undefined): string | undefined {
  if (since === undefined) return undefined
  if (!DAY.test(since) || Number.isNaN(Date.parse(since))) {
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

function itemJson({ article, lead }: DigestItem): object {
  return {
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published?.value ?? null,
    publishedFrom: article.published?.from ?? 'none',
    url: article.url,
    lead: lead.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
  }
}

/** `zhauap digest`: what a digest of the corpus would hold. Resolves to the exit code. */
export async function digest(
  flags: DigestFlags,
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const since = readSince(flags.since)
  const locale = readLocale(flags.locale, configuration.defaultLocale)
  const { library, rejected } = await loadLibrary(flags.corpus ?? configuration.corpusDir, terminal)
  reportRejected(rejected, terminal)
  const items = composeDigest(library.articles, { since })
  const { stdout } = terminal
  if (flags.json) {
    printLine(stdout, JSON.stringify({ items: items.map(itemJson) }, null, 2))
    return 0
  }
  const messages = createMessages(readLocaleFiles()).in(locale)
  const blocks = items.flatMap(({ article, lead }, i): readonly Block[] => {
    const text = article.text.slice(lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0)
    const source = sourceLine(article, i + 1, messages)
    return [
      { ...source, tight: false },
      { kind: 'quote', inlines: [inline(text)], tight: true },
    ]
  })
  printLine(stdout, blocksToTerminal(blocks, wantsColour(terminal)))
  return 0
}
