import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { editMarkup } from '../handlers/edit-message.js'
import { VERDICTS, withVerdict } from './verdict-buttons.js'

/**
 * Takes a reader's verdict on a reply; everybody in a group has their own. In a private chat the button is
 * ticked; in a group it would show one person's opinion as everybody's.
 */
export const handleVote: CallbackHandler = async (press, { store, messages, gateway }) => {
  const { data, place, userId, markup, target, locale, signal } = press
  const verdict = VERDICTS.get(data.argument)
  const turn = store.turns.byId(data.id)
  if (verdict === undefined || turn === null || turn.chatId !== place?.chatId) {
    return { text: messages.in(locale).text('button-stale') }
  }
  store.feedback.vote(turn.id, userId, verdict)
  if (place.isPrivate && markup !== null) {
    const ticked = withVerdict(markup, verdict, messages.in(turn.lang))
    await editMarkup(gateway, target, ticked, signal)
  }
  const thanks = verdict === 'helpful' ? 'noted-helpful' : 'noted-not-helpful'
  return { text: messages.in(locale).text(thanks) }
}
