import type { Outbox } from '../../delivery/outbox.js'
import type { Edition } from '../../digest/edition.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import { momentWords } from './moment-words.js'

/** What became of an edition. */
export interface HistoryLine {
  readonly when: string
  readonly what: string
}

/** UTF-16 units of a reason that Telegram gave. */
const LONGEST_REASON = 120

/** When an edition was made, by the clock of its target's zone, and what became of its messages. */
export function historyLines(
  edition: Edition,
  outbox: Pick<Outbox, 'progressOf' | 'partsOf'>,
  zone: string,
  messages: LocalMessages,
): HistoryLine {
  const outcomes = outcomesOf(edition, outbox, messages)
  const kind = kindWords(edition, zone, messages)
  return {
    when: momentWords(edition.at, zone, messages),
    what: [kind, ...outcomes].join(' · '),
  }
}

function kindWords({ kind, slot }: Edition, zone: string, messages: LocalMessages): string {
  if (kind === 'late' && slot !== null) {
    return messages.text('history-late', { when: momentWords(slot, zone, messages) })
  }
  return messages.text(KINDS[kind])
}

const KINDS = {
  scheduled: 'history-scheduled',
  late: 'history-scheduled',
  now: 'history-by-hand',
  empty: 'history-empty',
  skipped: 'history-skipped',
  missed: 'history-missed',
} as const

function outcomesOf(
  { id }: Edition,
  outbox: Pick<Outbox, 'progressOf' | 'partsOf'>,
  messages: LocalMessages,
): readonly string[] {
  const progress = outbox.progressOf(id)
  const reasons = new Map<string, string>()
  for (const { state } of outbox.partsOf(id)) {
    if ('reason' in state)
      reasons.set(state.kind, truncate(plainText(state.reason), LONGEST_REASON))
  }
  const told = (key: Told, parts: number, state: string): readonly string[] => {
    if (parts === 0) return []
    const what = messages.text(key, { parts })
    const reason = reasons.get(state)
    return [reason === undefined ? what : messages.text('history-reason', { what, reason })]
  }
  return [
    ...told('history-sent', progress.sent, 'sent'),
    ...told('history-waiting', progress.waiting + progress.claimed, 'waiting'),
    ...told('history-uncertain', progress.uncertain, 'uncertain'),
    ...told('history-failed', progress.failed, 'failed'),
    ...told('history-dropped', progress.dropped, 'dropped'),
  ]
}

type Told =
  'history-sent' | 'history-waiting' | 'history-uncertain' | 'history-failed' | 'history-dropped'
