import type { Part } from '../../delivery/part.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import type { Edition } from '../../digest/edition.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { AdminNews, TellAdmin } from './tell-admin.js'

export interface UntoldPartsDeps extends Pick<BroadcastDeps, 'store' | 'report'> {
  readonly tellAdmin: TellAdmin
}

const AT_ONCE = 50

/**
 * Tells who looks after a channel or group of each part that was not sent, or perhaps not, and notes that they were
 * told: after a restart too, and once. What becomes of readers' own digests is counted for the operators.
 *
 * @returns whether somebody has to be told again later
 */
export async function tellUntoldParts(
  { store, report, tellAdmin }: UntoldPartsDeps,
  signal: AbortSignal,
): Promise<boolean> {
  const later = new Set<Part['id']>()
  while (!signal.aborted) {
    const parts = store.outbox.untold(AT_ONCE + later.size).filter(({ id }) => !later.has(id))
    if (parts.length === 0) break
    const told: Part['id'][] = []
    for (const part of parts) {
      const about = part.address.audience === 'private' ? null : aboutPart(part, store)
      const outcome =
        about === null ? 'told' : await tellAdmin(about.target, about.to, about.news, signal)
      if (outcome === 'later') later.add(part.id)
      else told.push(part.id)
    }
    try {
      store.outbox.told(told)
    } catch (error) {
      report(error, 'it could not be noted who was told')
      return true
    }
  }
  return later.size > 0
}

interface About {
  readonly target: DigestTarget
  readonly to: number
  readonly news: AdminNews
}

function aboutPart(part: Part, store: BroadcastDeps['store']): About | null {
  const edition = store.targets.edition(part.editionId)
  const target = edition === null ? null : store.targets.byId(edition.targetId)
  if (edition === null || target === null) return null
  const news = newsOf(part, edition, target, store)
  return news === null ? null : { target, to: edition.requestedBy ?? target.responsible, news }
}

function newsOf(
  { state, editionId, position }: Part,
  { id }: Edition,
  target: DigestTarget,
  store: BroadcastDeps['store'],
): AdminNews | null {
  const place = { editionId, position }
  const parts = store.outbox.partsOf(id).length
  if (state.kind === 'uncertain') return { kind: 'uncertain', place, parts }
  if (state.kind === 'dropped') return { kind: 'too old' }
  if (state.kind !== 'failed') return null
  // That the whole digest has stopped says more than what became of one part.
  const stopped = target.state.kind === 'stopped' ? target.state.reason : 'off'
  if (stopped !== 'off') return { kind: 'stopped', reason: stopped }
  return { kind: 'failed', place, parts, reason: state.reason }
}
