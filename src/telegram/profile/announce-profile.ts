import { textChecksum } from '../../conversation/text-checksum.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { profileCalls, type ProfileCall } from './profile-calls.js'

type Deps = Pick<
  HandlerDeps,
  'gateway' | 'store' | 'logger' | 'report' | 'messages' | 'defaultLocale' | 'operatorIds'
>

/**
 * Tells Telegram the bot's name, descriptions and commands, as far as they have changed since it was last told:
 * Telegram allows few changes a day, and what an owner sets with BotFather stays until ours change. Never rejects.
 */
export async function announceProfile(
  botId: number,
  deps: Deps,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (const call of profileCalls(deps)) {
      if (signal.aborted) return
      await announce(botId, call, deps, signal)
    }
  } catch (error) {
    deps.report(error, 'the profile could not be announced', 0)
  }
}

async function announce(
  botId: number,
  { method, payload }: ProfileCall,
  { gateway, store, logger }: Deps,
  signal: AbortSignal,
): Promise<void> {
  const { scope, language_code: language } = payload
  const memo = `profile ${botId} ${method} ${JSON.stringify(scope ?? null)} ${String(language)}`
  const told = String(textChecksum(JSON.stringify(payload)))
  if (store.memos.get(memo) === told) return
  const outcome = await gateway.reply(method, payload, signal)
  if (outcome.kind === 'sent') return store.memos.set(memo, told)
  // An operator who has not started the bot has no chat to have a menu in.
  if (!signal.aborted) logger.warn({ method, reason: outcome.reason }, 'profile is not announced')
}
