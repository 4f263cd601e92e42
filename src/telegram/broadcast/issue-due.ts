import { setImmediate as turn } from 'node:timers/promises'
import type { DigestTarget, TargetId } from '../../digest/digest-target.js'
import { dueSlot } from '../../digest/due-slot.js'
import type { Issue } from '../../delivery/outbox.js'
import { askRights } from './ask-rights.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { ComposeFor } from './compose-for.js'
import { issueForSlot, type DueTarget as Due } from './draft-issue.js'
import type { PostingRights } from './posting-rights.js'
import { slotContent } from './slot-content.js'
import { stopTarget } from './stop-target.js'
import type { AdminNews } from './tell-admin.js'

export interface IssueDueDeps extends Pick<
  BroadcastDeps,
  'store' | 'clock' | 'report' | 'messages' | 'logger'
> {
  readonly compose: ComposeFor
  readonly rights: PostingRights
  /** Does not wait until they are told. */
  readonly tellAdmin: (target: DigestTarget, userId: number, news: AdminNews) => void
  /** Hears how many messages were written to be sent. */
  readonly written: (messages: number) => void
}

/** Targets that are looked at together. */
const BATCH = 25
/** Milliseconds after which a target is looked at again whose rights Telegram did not tell, or that failed. */
const POSTPONED_FOR = 30_000

function isPrivate({ target }: Due): boolean {
  return target.audience === 'private'
}

/** Writes the editions of all slots that have come. */
export interface DueIssuer {
  /** Resolves when nothing is due that could be written now. How many editions were written. */
  run(stopping: AbortSignal): Promise<number>
  /** When a target that was put off is looked at again, milliseconds since 1970; null where none was. */
  postponedUntil(): number | null
}

export function createDueIssuer(deps: IssueDueDeps): DueIssuer {
  const { store, clock, report, logger, rights, tellAdmin } = deps
  const postponed = new Map<TargetId, number>()

  function nextBatch(now: number): readonly DigestTarget[] {
    for (const [id, until] of postponed) {
      if (until <= now || until > now + POSTPONED_FOR) postponed.delete(id)
    }
    return store.targets
      .due(now, BATCH + postponed.size)
      .filter(({ id }) => !postponed.has(id))
      .slice(0, BATCH)
  }

  const postpone = ({ id }: DigestTarget, now: number) => postponed.set(id, now + POSTPONED_FOR)

  /** Those that may be posted; a target whose admin or bot may not post any more is stopped. */
  async function permitted(
    batch: readonly Due[],
    now: number,
    stopping: AbortSignal,
  ): Promise<readonly Due[]> {
    const found = await askRights(
      batch.map(({ target }) => target),
      rights,
      stopping,
    )
    return batch.filter(({ target }, index) => {
      const right = found[index] ?? 'unknown'
      if (right === 'unknown') postpone(target, now)
      else if (right !== 'granted') stop(target, right)
      return right === 'granted'
    })
  }

  function stop(target: DigestTarget, reason: 'admin left' | 'no right'): void {
    if (!stopTarget(target, reason, deps)) return
    logger.info({ target: target.id, reason }, 'a digest was stopped')
    tellAdmin(target, target.responsible, { kind: 'stopped', reason })
  }

  async function issuesOf(batch: readonly Due[], now: number): Promise<readonly Issue[]> {
    const issues: Issue[] = []
    for (const one of batch) {
      try {
        issues.push(issueForSlot(one, await slotContent(one, now, deps), now))
      } catch (error) {
        report(error, 'a digest could not be composed')
        postpone(one.target, now)
      }
    }
    return issues
  }

  /** The slots of a batch; a target that no slot is due for after all is put right. */
  function slotsOf(batch: readonly DigestTarget[], now: number): readonly Due[] {
    return batch.flatMap((target) => {
      try {
        const due = dueSlot(target, now)
        if (due !== null) return [{ target, due }]
        store.targets.update(target.id, { nextSlot: null })
      } catch (error) {
        report(error, 'a schedule could not be read')
        postpone(target, now)
      }
      return []
    })
  }

  function write(issues: readonly Issue[], batch: readonly Due[]): number {
    const written = store.outbox.issue(issues)
    deps.written(
      issues.reduce((sum, { payloads }, i) => sum + (written[i] ? payloads.length : 0), 0),
    )
    for (const [index, { edition }] of issues.entries()) {
      const one = batch.find(({ target }) => target.id === edition.targetId)
      if (one === undefined) continue
      const { target, due } = one
      if (written[index] === null) moveOn(one)
      else if (due.kind === 'missed' && !isPrivate(one)) {
        tellAdmin(target, target.responsible, { kind: 'missed', next: due.next })
      }
    }
    return written.filter((id) => id !== null).length
  }

  /** The slot has had its edition: a clock was set back. */
  function moveOn({ target, due }: Due): void {
    if (store.targets.byId(target.id)?.nextSlot !== target.nextSlot) return
    store.targets.update(target.id, { nextSlot: due.next })
  }

  async function issueBatch(
    batch: readonly DigestTarget[],
    now: number,
    stopping: AbortSignal,
  ): Promise<number> {
    const due = slotsOf(batch, now)
    const readers = due.filter(isPrivate)
    let written = write(await issuesOf(readers, now), readers)
    const others = await permitted(
      due.filter((one) => !isPrivate(one)),
      now,
      stopping,
    )
    written += write(await issuesOf(others, now), others)
    return written
  }

  return {
    async run(stopping) {
      let written = 0
      while (!stopping.aborted) {
        const now = clock.date()
        const batch = nextBatch(now)
        if (batch.length === 0) break
        written += await issueBatch(batch, now, stopping)
        await turn()
      }
      return written
    },
    postponedUntil: () => (postponed.size === 0 ? null : Math.min(...postponed.values())),
  }
}
