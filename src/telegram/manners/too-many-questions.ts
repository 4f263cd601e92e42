import { inline, paragraph } from '../../messages/block.js'
import type { Handler } from '../handlers/handler.js'
import { FLOOD_LIMITS } from './flood-meter.js'

/** Tells a reader who asks too much when to go on. */
export function tooManyQuestions(seconds: number): Handler {
  return async ({ locale, answer }, { messages }) => {
    const { questions } = FLOOD_LIMITS
    const text = messages.in(locale).text('flood', { questions, seconds })
    return await answer([paragraph(inline(text))])
  }
}
