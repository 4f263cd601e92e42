import { articleChecksum } from '../../adapters/article-checksum.js'
import type { Library } from '../../answer/library.js'
import type { Pacer } from '../../delivery/pacer.js'
import type { Part } from '../../delivery/part.js'
import { sleep } from '../api/sleep.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import {
  messageText,
  readDigestMessage,
  type DigestMessage,
  type ShownArticle,
} from './digest-message.js'
import { reviseMessage, type ArticleNow } from './revise-message.js'

export interface ReviseDeps extends Pick<
  BroadcastDeps,
  'store' | 'gateway' | 'messages' | 'clock' | 'logger'
> {
  /** Edits take their turn with what is sent. */
  readonly pacer: Pacer
}

export interface Libraries {
  /** As it is. */
  readonly library: Library
  /** As it was a while ago: what is missing now and was not then may come back. */
  readonly before: Library
}

/** How old a digest may be to be put right, in milliseconds: Telegram lets a bot edit its messages for 48 hours. */
const REVISED_FOR = 48 * 3600_000
/** When so many of the articles are gone that recent digests show, it is the corpus that was exchanged. */
const TOO_MANY = 3
const AT_ONCE = 50
const LONGEST_WAIT = 60_000

/**
 * Puts right what recent digests say of articles that are gone or changed: what was sent is edited, and what waits says
 * something else. What a message says is stored when its edit is done, so that a restart goes on where it was.
 *
 * @returns whether all is done that could be; else it is to be tried again
 */
export async function reviseDigests(
  libraries: Libraries,
  deps: ReviseDeps,
  stopping: AbortSignal,
): Promise<boolean> {
  const { store, clock, messages, logger } = deps
  const since = clock.date() - REVISED_FOR
  const stored = store.revisions.payloadsSince(since).map(({ key, payload }) => ({
    key,
    message: readDigestMessage(payload),
  }))
  const now = articlesNow(libraries)
  const shown = new Map(stored.flatMap(({ message }) => message.shown.map((one) => [one.id, one])))
  const gone = [...shown.values()].filter((one) => now(one).kind === 'gone').length
  if (gone > TOO_MANY && gone > shown.size / 2) {
    logger.warn({ gone }, 'most articles of recent digests are gone: no digest is withdrawn')
    return true
  }
  let isDone = true
  for (const { key, message } of stored) {
    const revised = reviseMessage(message, now, messages.in(message.locale))
    if (revised !== null && !(await reviseParts(key, message, revised, since, deps, stopping))) {
      isDone = false
    }
  }
  return isDone
}

/** A file that was renamed is the same article under another name; one that is gone has been gone for a while. */
function articlesNow({ library, before }: Libraries): (shown: ShownArticle) => ArticleNow {
  const [isThere, wasThere] = [checksumsOf(library), checksumsOf(before)]
  return ({ id, checksum }) => {
    const article = library.byName.get(id)
    if (article !== undefined) {
      return articleChecksum(article) === checksum ? { kind: 'same' } : { kind: 'changed', article }
    }
    const isGone = !isThere(checksum) && !wasThere(checksum) && !before.byName.has(id)
    return { kind: isGone ? 'gone' : 'same' }
  }
}

function checksumsOf({ articles }: Library): (checksum: string) => boolean {
  let checksums: ReadonlySet<string> | null = null
  return (checksum) => (checksums ??= new Set(articles.map(articleChecksum))).has(checksum)
}

async function reviseParts(
  key: string,
  before: DigestMessage,
  revised: DigestMessage,
  since: number,
  deps: ReviseDeps,
  stopping: AbortSignal,
): Promise<boolean> {
  const { revisions } = deps.store
  const isVisible = before.text !== revised.text
  let isDone = true
  let edited = 0
  for (let after = 0; ;) {
    const parts = revisions.partsWith(key, since, after, AT_ONCE)
    for (const part of parts) {
      if (stopping.aborted) return false
      after = part.id
      if (isWhollyWithdrawn(part, revised, deps)) continue
      const isSaid = !isVisible || (await edit(part, revised, deps, stopping))
      if (isSaid && revisions.revise(part.id, revised)) edited++
      else isDone = false
    }
    if (parts.length < AT_ONCE) break
  }
  if (isVisible) deps.logger.info({ messages: edited }, 'a digest was put right')
  return isDone
}

/** A digest that waits, and of which nothing is left, is not sent. */
function isWhollyWithdrawn(
  { state, editionId }: Part,
  revised: DigestMessage,
  { store, clock }: ReviseDeps,
): boolean {
  if (state.kind !== 'waiting' || revised.shown.length > 0) return false
  if (store.outbox.partsOf(editionId).length > 1) return false
  return store.outbox.drop({ editionId }, clock.date(), 'withdrawn') > 0
}

/** Whether the message says it now, or will when it is sent, or cannot be edited at all. */
async function edit(
  { state, address }: Part,
  revised: DigestMessage,
  { pacer, gateway, clock }: ReviseDeps,
  stopping: AbortSignal,
): Promise<boolean> {
  if (state.kind !== 'sent') return true
  if (state.messageId === null) return true
  for (let wait = 1; wait > 0 && !stopping.aborted;) {
    wait = pacer.earliest(address, clock.now()) - clock.now()
    if (wait > 0) await sleep(Math.min(wait, LONGEST_WAIT), stopping)
  }
  if (stopping.aborted) return false
  pacer.left(address, clock.now())
  const payload = {
    ...messageText(revised),
    chat_id: address.chatId,
    message_id: state.messageId,
  }
  const outcome = await gateway.once('editMessageText', payload, stopping)
  if (outcome.kind !== 'not sent') return outcome.kind === 'sent'
  if (outcome.code === 429) await sleep(Math.min(outcome.retryAfter ?? 0, LONGEST_WAIT), stopping)
  return outcome.code !== null && outcome.code !== 429
}
