import { answerFollowUp } from '../../conversation/answer-follow-up.js'
import type { Answer } from '../../answer/answer.js'
import type { Block } from '../../messages/block.js'
import { frameLocale } from '../../messages/frame-locale.js'
import type { Locale } from '../../messages/locale.js'
import { renderAnswers } from '../../messages/render-answers.js'
import { understoodLine } from '../../messages/understood-line.js'
import type { HandlerDeps } from './handler.js'
import type { Understood } from './understand.js'

export interface Reply {
  readonly answers: readonly Answer[]
  /** Of the frame. */
  readonly lang: Locale
  readonly blocks: readonly Block[]
}

/** Looks a text up, and says what was found and how a follow-up was understood. */
export function composeReply(
  { text, followUp, near, lang: written }: Understood,
  { locale, chosen }: { readonly locale: Locale; readonly chosen: Locale | null },
  deps: Pick<HandlerDeps, 'ask' | 'library' | 'today' | 'coverage' | 'messages'>,
): Reply {
  const { ask, library, today, coverage, messages } = deps
  const answers =
    near === null
      ? ask(text, { preferred: locale })
      : answerFollowUp(library(), text, near, today())
  const frame = chosen ?? written
  const [first] = answers
  const lang = frame ?? (first === undefined ? locale : frameLocale(first.question, locale))
  const options = { messages, preferred: locale, chosen: frame, coverage: coverage() }
  // Several questions are each shown with their answer.
  const line = understoodLine(answers.length > 1 ? null : followUp, messages.in(lang))
  return { answers, lang, blocks: [...line, ...renderAnswers(answers, options)] }
}
