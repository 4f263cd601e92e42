import type { DigestTarget } from '../../digest/digest-target.js'
import type { LinkedChat } from '../../digest/target-store.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { findPlace } from './find-place.js'
import { listPlaces } from './list-places.js'
import { managedTarget } from './managed-target.js'
import type { Asker } from './refuse.js'
import type { TypedAddress } from './typed-address.js'

/** Where typed commands go: a digest, or a place that has none yet. */
export type ResolvedAddress =
  | { readonly kind: 'target'; readonly target: DigestTarget }
  | { readonly kind: 'place'; readonly chat: LinkedChat; readonly topicId: number | null }
  /** The asker may not, or there is nothing: which of them is not told. */
  | { readonly kind: 'refused' }
  /** The list that was shown last has no such number. */
  | { readonly kind: 'no number' }
  /** No digest is named, and none was shown of late. */
  | { readonly kind: 'none' }

/** Finds the digest that somebody means, if Telegram says at this moment that they may manage it. */
export async function resolveAddress(
  address: TypedAddress | null,
  chatId: number,
  asker: Asker,
  deps: Pick<HandlerDeps, 'store' | 'rights' | 'gateway' | 'logger' | 'panelMemory'>,
): Promise<ResolvedAddress> {
  const { panelMemory } = deps
  if (address?.kind === 'chat') {
    const chat = await findPlace(address.chat, asker, deps)
    if (chat === null) return { kind: 'refused' }
    // Behind the link of a channel stands the number of a post.
    const topicId = chat.audience === 'group' ? address.topicId : null
    return { kind: 'place', chat, topicId }
  }
  if (address?.kind === 'number') {
    const listed = panelMemory.listed(chatId)[address.number - 1]
    if (listed === undefined) return { kind: 'no number' }
    const chat = await findPlace({ chatId: listed.chatId }, asker, deps)
    return chat === null ? { kind: 'refused' } : { kind: 'place', chat, topicId: listed.topicId }
  }
  const selected = panelMemory.selected(chatId)
  if (selected !== null) {
    const target = await managedTarget(selected, asker, deps)
    return target === null ? { kind: 'refused' } : { kind: 'target', target }
  }
  const [only, second] = await listPlaces(asker, deps)
  if (only === undefined || second !== undefined) return { kind: 'none' }
  return { kind: 'place', chat: only.chat, topicId: only.topicId }
}
