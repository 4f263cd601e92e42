import { CorpusProblem } from '../../adapters/corpus-watcher/corpus-problem.js'
import { FeedProblem } from '../../adapters/feeds/follow-feeds.js'
import { StoreError } from '../../adapters/store/store-errors.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { HandlerDeps, Report } from '../handlers/handler.js'
import { safeError } from '../handlers/safe-error.js'
import { sendBlocks } from '../handlers/send-blocks.js'

/** Milliseconds in which operators hear of one cause once. */
const QUIET = 3600_000
/** Causes that are remembered; what is older is reported anew. */
const REMEMBERED = 200

type ErrorReportsDeps = Pick<
  HandlerDeps,
  'gateway' | 'operatorIds' | 'store' | 'messages' | 'defaultLocale' | 'clock' | 'logger'
>

/** Logs errors, and tells operators of each cause at most once an hour, with no word of a user's. */
export function createErrorReports(deps: ErrorReportsDeps, halting: AbortSignal): Report {
  const { gateway, operatorIds, clock, logger } = deps
  const causes = new Map<string, { reportedAt: number; since: number }>()

  /** How often the cause has come up since it was last reported; null where it is not to be reported now. */
  function timesToReport(cause: string): number | null {
    const now = clock.now()
    const known = causes.get(cause)
    if (known !== undefined && now - known.reportedAt < QUIET) {
      known.since++
      return null
    }
    causes.delete(cause)
    causes.set(cause, { reportedAt: now, since: 0 })
    const [oldest] = causes.keys()
    if (causes.size > REMEMBERED && oldest !== undefined) causes.delete(oldest)
    return 1 + (known?.since ?? 0)
  }

  async function tell(chatId: number, line: string, times: number): Promise<void> {
    try {
      const blocks = reportBlocks(line, times, localFor(chatId, deps))
      const to = { chatId, topicId: null, replyTo: null }
      await sendBlocks(gateway, blocks, to, { signal: halting })
    } catch (error) {
      logger.error({ error: safeError(error) }, 'an error could not be reported')
    }
  }

  return (error, what, update) => {
    const { name, stack } = safeError(error)
    logger.error({ update, error: { name, stack } }, what)
    const place = stack.split(' < ')[0] ?? ''
    const isFeed = error instanceof FeedProblem
    // Two feeds with a problem are two causes.
    const times = timesToReport(`${name} ${isFeed ? error.message : place}`)
    if (times === null) return
    // Other messages may quote a user; these are ours.
    const isOurs = isFeed || error instanceof StoreError || error instanceof CorpusProblem
    const detail = isOurs ? error.message : place
    for (const operator of operatorIds) void tell(operator, `${what}: ${name}: ${detail}`, times)
  }
}

function reportBlocks(line: string, times: number, messages: LocalMessages): readonly Block[] {
  return [
    paragraph(inline(messages.text('error-report', { times }))),
    tightParagraph(inline(line, 'code')),
    tightParagraph(inline(messages.text('error-report-log'))),
  ]
}

/** The error may be that nothing can be read from the store. */
function localFor(chatId: number, deps: ErrorReportsDeps): LocalMessages {
  const { store, messages, defaultLocale } = deps
  try {
    return messages.in(store.settings.get(chatId).locale ?? defaultLocale)
  } catch {
    return messages.in(defaultLocale)
  }
}
