import { inline, paragraph } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { Handler } from '../handlers/handler.js'
import { FLOOD_LIMITS } from './flood-meter.js'

/** Tells a reader who asks too much when to go on. */
export function tooManyQuestions(seconds: number): Handler {
  return async ({ locale, answer }, { messages }) =>
    await answer([paragraph(inline(floodNotice(seconds, messages.in(locale))))])
}

export function floodNotice(seconds: number, messages: LocalMessages): string {
  return messages.text('flood', { questions: FLOOD_LIMITS.questions, seconds })
}
