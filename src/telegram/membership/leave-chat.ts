import { KEPT_FOR } from '../../conversation/conversation-store.js'
import { inline, paragraph } from '../../messages/block.js'
import { tellUser } from '../digests/tell-user.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { MembershipChange } from './membership-change.js'

const DAY = 24 * 3600_000

/** The bot was removed from a chat: it is forgotten, its digests stop, and who set them up is told. */
export async function leaveChat(
  { chat }: MembershipChange,
  deps: HandlerDeps,
  signal: AbortSignal,
): Promise<void> {
  const { chatId, audience } = chat
  // A group that becomes a supergroup is left too; asking about it tells, and moves what is stored.
  if (audience === 'group' && (await deps.rights.ofBot(chat, signal)) === 'granted') return
  const running = deps.store.targets
    .ofChat(chatId)
    .filter(({ state }) => state.kind === 'active' || state.kind === 'paused')
  deps.store.forgetChat(chatId)
  for (const { title, responsible, settings } of running) {
    const days = KEPT_FOR / DAY
    await tellUser(
      responsible,
      settings.locale,
      (messages) => ({
        blocks: [paragraph(inline(messages.text('digest-stopped-unreachable', { title, days })))],
      }),
      deps,
      signal,
    )
  }
}
