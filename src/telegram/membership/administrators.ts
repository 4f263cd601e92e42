import type { Audience } from '../../digest/digest-target.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { mayManage, readMember } from '../rights/member-rights.js'

/** The people who may manage the digests of a chat, as Telegram says now; none where it does not tell. */
export async function administratorsOf(
  { chatId, audience }: { readonly chatId: number; readonly audience: Audience },
  { gateway }: Pick<HandlerDeps, 'gateway'>,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const outcome = await gateway.reply('getChatAdministrators', { chat_id: chatId }, signal)
  if (outcome.kind !== 'sent' || !Array.isArray(outcome.result)) return []
  return outcome.result.flatMap((value: unknown) => {
    const member = readMember(value)
    const user = member?.['user'] as
      { readonly id?: unknown; readonly is_bot?: unknown } | undefined
    if (member === null || typeof user?.id !== 'number' || user.is_bot === true) return []
    return mayManage(member, audience) ? [user.id] : []
  })
}
