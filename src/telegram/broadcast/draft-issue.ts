import type { Issue } from '../../delivery/outbox.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import type { DueSlot } from '../../digest/due-slot.js'
import type { ComposedDigest } from './compose-for.js'
import type { DigestMessage } from './digest-message.js'

type EditionDraft = Pick<Issue['edition'], 'kind' | 'slot' | 'requestedBy'>

/** A target whose slot has come. */
export interface DueTarget {
  readonly target: DigestTarget
  readonly due: DueSlot
}

/** What a slot that has come is given: a digest, or the messages that say why there is none. */
export interface SlotContent {
  readonly composed: ComposedDigest | null
  readonly notice: readonly DigestMessage[]
}

/** An edition for a slot that has come, with the target's next one. */
export function issueForSlot(
  { target, due }: DueTarget,
  { composed, notice }: SlotContent,
  now: number,
): Issue {
  const isEmpty = composed !== null && composed.articles.length === 0
  const edition: EditionDraft = {
    kind: isEmpty ? 'empty' : due.kind,
    slot: due.slot,
    requestedBy: null,
  }
  const isUnsaid = isEmpty && target.settings.whenEmpty === 'skip'
  const messages = isUnsaid ? [] : (composed?.messages ?? notice)
  const covered = composed === null ? {} : { covered: composed.covered }
  const changes = { nextSlot: due.next, skipNext: false, ...covered }
  return issueOf(target, edition, composed, messages, changes, now)
}

/** An edition that somebody asked for, beside the schedule. */
export function issueForNow(
  target: DigestTarget,
  composed: ComposedDigest,
  requestedBy: number,
  now: number,
): Issue {
  const edition: EditionDraft = { kind: 'now', slot: null, requestedBy }
  const changes = { covered: composed.covered }
  return issueOf(target, edition, composed, composed.messages, changes, now)
}

function issueOf(
  target: DigestTarget,
  edition: EditionDraft,
  composed: ComposedDigest | null,
  payloads: readonly DigestMessage[],
  changes: Issue['target']['changes'],
  now: number,
): Issue {
  const { id, chatId, topicId, audience, nextSlot } = target
  return {
    edition: { targetId: id, at: now, articles: composed?.articles ?? [], ...edition },
    address: { chatId, topicId, audience },
    payloads,
    notBefore: now,
    target: { id, expectedSlot: nextSlot, changes },
  }
}
