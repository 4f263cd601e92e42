import { inline, paragraph } from '../../messages/block.js'
import { localeOf } from '../../messages/locale.js'
import { openButton } from '../digests/open-button.js'
import { stopDigests } from '../digests/stop-digests.js'
import { tellUser } from '../digests/tell-user.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { administratorsOf } from './administrators.js'
import type { MembershipChange } from './membership-change.js'
import { noteNames } from './note-names.js'

/**
 * The bot is in a chat, with these rights: the chat can have digests. Who gave it the right to post is told what to
 * do next; where it may not post any more, digests stop and who set them up is told.
 */
export async function joinChat(
  change: MembershipChange,
  deps: HandlerDeps,
  signal: AbortSignal,
): Promise<void> {
  const { chat } = change
  const { targets } = deps.store
  const before = targets.linked(chat.chatId)
  noteNames(chat.chatId, chat, targets)
  targets.link(chat)
  const admins = await administratorsOf(chat, deps, signal)
  targets.noteAdmins(chat.chatId, admins)
  if (!chat.mayPost) await tellStopped(chat.chatId, deps, signal)
  if (before?.mayPost === chat.mayPost) return
  if (change.by !== null && admins.includes(change.by)) await tellNext(change, deps, signal)
}

async function tellStopped(chatId: number, deps: HandlerDeps, signal: AbortSignal): Promise<void> {
  for (const { title, responsible, settings } of stopDigests(chatId, 'no right', deps)) {
    await tellUser(
      responsible,
      settings.locale,
      (messages) => ({
        blocks: [paragraph(inline(messages.text('report-no-right', { title })))],
      }),
      deps,
      signal,
    )
  }
}

/** What the one who has added the bot, or changed its rights, can do now. */
async function tellNext(
  { chat: { chatId, title, mayPost }, by, languageCode }: MembershipChange,
  deps: HandlerDeps,
  signal: AbortSignal,
): Promise<void> {
  const wasStopped = deps.store.targets.ofChat(chatId).some(({ state }) => state.kind === 'stopped')
  const key = !mayPost ? 'linked-no-right' : wasStopped ? 'linked-again' : 'linked-ready'
  await tellUser(
    by ?? 0,
    localeOf(languageCode, deps.defaultLocale),
    (messages) => ({
      blocks: [paragraph(inline(messages.text(key, { title })))],
      keyboard: mayPost ? [[openButton({ chatId, topicId: null }, messages)]] : [],
    }),
    deps,
    signal,
  )
}
