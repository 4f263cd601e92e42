import { changeTarget } from '../../digest/change-target.js'
import type { DigestCommand } from '../../digest/digest-command.js'
import type { DigestTarget, TargetId } from '../../digest/digest-target.js'
import type { HandlerDeps } from '../handlers/handler.js'

/**
 * Does what commands change of a digest, in their order and all at once; who asked for it is responsible from now on.
 * Commands that change nothing are passed over. Null where the digest is gone.
 */
export function changeDigest(
  id: TargetId,
  commands: readonly DigestCommand[],
  by: number,
  {
    store,
    clock,
    broadcaster,
    logger,
  }: Pick<HandlerDeps, 'store' | 'clock' | 'broadcaster' | 'logger'>,
): DigestTarget | null {
  const before = store.targets.byId(id)
  if (before === null) return null
  const now = clock.date()
  const { settings, state, nextSlot, skipNext } = commands.reduce(
    (target, command) => Object.assign(target, changeTarget(target, command, now)),
    { ...before },
  )
  const after = store.targets.update(id, { settings, state, nextSlot, skipNext, responsible: by })
  if (commands.some(({ kind }) => kind === 'off'))
    store.outbox.drop({ targetId: id }, now, 'stopped')
  const kinds = commands.map(({ kind }) => kind)
  logger.info({ target: id, user: by, commands: kinds }, 'a digest was changed')
  broadcaster.wake()
  return after
}
