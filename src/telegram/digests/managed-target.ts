import type { DigestTarget, TargetId } from '../../digest/digest-target.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { noteRefusal, type Asker } from './refuse.js'

/**
 * A target, if Telegram says at this moment that the asker may manage it. Null otherwise, whyever: who may not has no
 * way to learn whether there is such a target. The refusal is logged.
 */
export async function managedTarget(
  id: TargetId,
  asker: Asker,
  deps: Pick<HandlerDeps, 'store' | 'rights' | 'logger'>,
): Promise<DigestTarget | null> {
  const { store, rights } = deps
  const target = store.targets.byId(id)
  if (target === null) {
    noteRefusal(asker, { target: id }, 'none', deps)
    return null
  }
  const right = await rights.ofUser(target, asker.userId, asker.signal)
  if (right !== 'granted') {
    noteRefusal(asker, { target: id, chat: target.chatId }, right, deps)
    return null
  }
  // As it is now: asking took a while.
  return store.targets.byId(id)
}
