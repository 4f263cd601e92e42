import type { Turn } from '../../conversation/turn.js'
import type { Block } from '../../messages/block.js'
import { evidenceBlocks } from '../../messages/evidence-blocks.js'
import type { CallbackHandler, Notice, Press } from '../callbacks/callback-handler.js'
import { editText } from '../handlers/edit-message.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { evidenceKeyboard } from './evidence-keyboard.js'
import { evidenceView } from './evidence-data.js'
import { replyAgain } from './reply-again.js'
import { evidenceOf, passagesShown } from './stored-evidence.js'
import { turnOfPress } from './turn-of-press.js'

/** Shows a passage behind a reply in its place, or the reply again. Reading is for everybody in the chat. */
export const showEvidence: CallbackHandler = async (press, deps) => {
  const { data, locale } = press
  const turn = turnOfPress(press, deps)
  const view = evidenceView(data.argument)
  const stale = { text: deps.messages.in(locale).text('button-stale') }
  if (turn === null || view === null) return stale
  const local = deps.messages.in(turn.lang)
  if (view === 'answer') {
    const { place, userId } = press
    const isAlone = place?.isPrivate ?? false
    const chosen = isAlone ? deps.store.feedback.verdictOf(turn.id, userId) : null
    const reply = replyAgain(turn, chosen, deps)
    if (reply === null) return { text: deps.messages.in(locale).text('article-gone') }
    return await showLast(press, reply.blocks, reply.keyboard, deps)
  }
  const passages = evidenceOf(turn, deps)
  const index = view === 'more' ? passagesShown(turn) : Math.min(view, passages.length - 1)
  const passage = passages[index]
  if (passage === undefined) {
    return { text: deps.messages.in(locale).text(noMore(turn, view === 'more')) }
  }
  const blocks = evidenceBlocks(passage, index, passages.length, local)
  const { whole } = passage.evidence.article
  const keyboard = evidenceKeyboard(turn.id, index, passages.length, whole, local)
  return await showLast(press, blocks, keyboard, deps)
}

function noMore(turn: Turn, isMore: boolean): 'no-more-evidence' | 'article-gone' {
  return isMore && passagesShown(turn) > 0 ? 'no-more-evidence' : 'article-gone'
}

/** Puts blocks in place of the message with the button: the last one, where the reply is several. */
export async function showLast(
  { target, locale, signal }: Press,
  blocks: readonly Block[],
  keyboard: Keyboard,
  { gateway, messages }: HandlerDeps,
): Promise<Notice | null> {
  const text = blocksToMessages(blocks).at(-1)
  if (text === undefined) return null
  const outcome = await editText(gateway, target, text, { signal, keyboard })
  return outcome.kind === 'sent' ? null : { text: messages.in(locale).text('button-failure') }
}
