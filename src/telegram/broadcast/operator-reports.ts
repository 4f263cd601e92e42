import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { DeliveryEvent } from '../../delivery/deliver.js'
import { tellUser } from '../digests/tell-user.js'
import { editText } from '../handlers/edit-message.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import { countEvent, doneOf, noTotals, type BroadcastTotals } from './broadcast-totals.js'

/** Broadcasts of so many messages are told of in the operators' chats; smaller ones stand in the log. */
const BIG = 100
/** Messages that have to wait for longer, in milliseconds, are not waited for. */
const SOON = 60_000
/** Milliseconds between two edits of the message that shows how far a broadcast is. */
const EVERY = 5_000

export interface OperatorReports {
  /** Messages were written to be sent. */
  written(messages: number): void
  heard(event: DeliveryEvent): void
  /** Nothing is left that could be sent now. @param next - when something can, milliseconds since 1970; null for never */
  pause(next: number | null): void
}

interface Shown {
  readonly operator: number
  readonly messageId: number
}

type Deps = Pick<
  BroadcastDeps,
  'gateway' | 'store' | 'report' | 'messages' | 'clock' | 'logger' | 'operatorIds' | 'defaultLocale'
>

/** Counts what becomes of digests, and tells operators: how a big broadcast goes on, and how it has ended. */
export function createOperatorReports(deps: Deps, halting: AbortSignal): OperatorReports {
  const { gateway, store, report, messages, clock, logger, operatorIds, defaultLocale } = deps
  let totals: BroadcastTotals | null = null
  let shown: Promise<readonly Shown[]> | null = null
  let shownAt = -Infinity
  let last: Promise<unknown> = Promise.resolve()

  async function show(blocks: (messages: LocalMessages) => readonly Block[]): Promise<void> {
    shownAt = clock.now()
    const before = await shown
    if (before === null) {
      shown = Promise.all(operatorIds.map((operator) => tell(operator, blocks))).then((all) =>
        all.flat(),
      )
      await shown
      return
    }
    for (const { operator, messageId } of before) {
      const locale = store.settings.get(operator).locale ?? defaultLocale
      const [text] = blocksToMessages(blocks(messages.in(locale)))
      const target = { chatId: operator, messageId }
      if (text !== undefined) await editText(gateway, target, text, { signal: halting })
    }
  }

  async function tell(
    operator: number,
    blocks: (messages: LocalMessages) => readonly Block[],
  ): Promise<readonly Shown[]> {
    const note = (local: LocalMessages) => ({ blocks: blocks(local) })
    const sent = await tellUser(operator, defaultLocale, note, deps, halting)
    return (sent?.messageIds ?? []).map((messageId) => ({ operator, messageId }))
  }

  /** One after the other, so that what is said last stays. */
  function inTurn(
    blocks: (messages: LocalMessages) => readonly Block[],
    which: 'more' | 'last' = 'more',
  ): void {
    const before = last
    last = (async () => {
      await before
      try {
        await show(blocks)
      } catch (error) {
        report(error, 'operators could not be told of a broadcast')
      }
      if (which === 'last') {
        shown = null
        shownAt = -Infinity
      }
    })()
  }

  return {
    written(count) {
      if (count === 0) return
      totals ??= noTotals(clock.date())
      totals = { ...totals, written: totals.written + count }
    },
    heard(event) {
      // Those that another process has written are counted from here.
      totals = countEvent(totals ?? noTotals(clock.date()), event)
      if (totals.written < BIG || clock.now() - shownAt < EVERY) return
      const now = totals
      inTurn((local) => progressBlocks(now, local))
    },
    pause(next) {
      if (totals === null) return
      const done = doneOf(totals)
      const isOver = done >= totals.written || next === null || next - clock.date() > SOON
      if (!isOver) return
      const end = { ...totals, written: Math.max(done, totals.written) }
      totals = null
      const milliseconds = clock.date() - end.began
      logger.info({ ...end, milliseconds }, 'digests are sent')
      if (end.written < BIG) return
      inTurn((local) => doneBlocks(end, milliseconds, local), 'last')
    },
  }
}

function progressBlocks(totals: BroadcastTotals, messages: LocalMessages): readonly Block[] {
  const numbers = { done: doneOf(totals), total: totals.written }
  return [paragraph(inline(messages.text('broadcast-progress', numbers)))]
}

/** How a broadcast has ended. */
function doneBlocks(
  totals: BroadcastTotals,
  milliseconds: number,
  messages: LocalMessages,
): readonly Block[] {
  const { written, sent, blocked, failed, repeated, uncertain } = totals
  const minutes = Math.round(milliseconds / 60_000)
  const waiting = written - doneOf(totals)
  const outcomes = { sent, blocked, failed, repeated, uncertain }
  return [
    paragraph(inline(messages.text('broadcast-done', { total: written - waiting, minutes }))),
    tightParagraph(inline(messages.text('broadcast-outcomes', outcomes))),
    ...(waiting === 0
      ? []
      : [tightParagraph(inline(messages.text('broadcast-waiting', { waiting })))]),
  ]
}
