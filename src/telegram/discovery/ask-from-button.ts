import type { CallbackHandler, Press } from '../callbacks/callback-handler.js'
import type { Request } from '../handlers/handler.js'
import { sendBlocks } from '../handlers/send-blocks.js'
import { chosenLocale } from '../language/chosen-locale.js'
import { floodNotice } from '../manners/too-many-questions.js'
import { askForReader } from './ask-for-reader.js'

/** Asks the question that the pressed button shows, whatever the corpus suggests by now. */
export const askFromButton: CallbackHandler = async (press, deps) => {
  const { ctx, place, message, locale, signal } = press
  const question = labelOf(press)
  if (place === null || message === null || question === null) {
    return { text: deps.messages.in(locale).text('button-stale') }
  }
  const flood = deps.floodMeter.count(press.userId, deps.clock.now())
  if (flood.kind === 'wait') {
    return { text: floodNotice(flood.seconds, deps.messages.in(locale)) }
  }
  const answer: Request['answer'] = (blocks, keyboard = []) =>
    sendBlocks(deps.gateway, blocks, place, { signal, keyboard })
  const request: Request = {
    ctx,
    // The one who presses asks, though the bot has written it.
    message: { ...message, from: ctx.from },
    text: question,
    locale,
    chosen: chosenLocale(place.chatId, ctx.update.update_id, deps),
    isPrivate: place.isPrivate,
    answer,
  }
  await askForReader(question, request, deps)
  return null
}

/** What stands on the pressed button. */
function labelOf({ ctx, markup }: Press): string | null {
  const pressed = ctx.callbackQuery
  const data = pressed !== undefined && 'data' in pressed ? pressed.data : null
  const buttons = markup?.inline_keyboard.flat() ?? []
  return (
    buttons.find((button) => 'callback_data' in button && button.callback_data === data)?.text ??
    null
  )
}
