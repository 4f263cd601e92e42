import {
  groupOpenQuestions,
  type OpenQuestionGroup,
} from '../../conversation/group-open-questions.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import type { Handler } from '../handlers/handler.js'
import { forOperators } from './for-operators.js'

/** Of the latest so many open questions, so many are shown. */
const READ = 1000
const SHOWN = 20
const MAX_QUESTION = 150

/** `/unanswered`: what readers got no answer to, or did not like the answer to. */
export const handleUnanswered: Handler = forOperators(
  async ({ locale, answer }, { store, messages }) => {
    const local = messages.in(locale)
    const groups = groupOpenQuestions(store.feedback.openQuestions(READ))
    if (groups.length === 0) return await answer([paragraph(inline(local.text('open-none')))])
    return await answer([
      paragraph(inline(local.text('open-heading', { questions: groups.length }))),
      ...groups.slice(0, SHOWN).map((group) => questionLine(group, local)),
      paragraph(inline(local.text('open-export')), inline(' '), inline(EXPORT, 'code')),
    ])
  },
)

const EXPORT = 'zhauap feedback --jsonl'

function questionLine(group: OpenQuestionGroup, messages: LocalMessages): Block {
  const { question, lang, type, unanswered, disliked } = group
  const counts = [
    ...(unanswered > 0 ? [messages.text('open-unanswered', { times: unanswered })] : []),
    ...(disliked > 0 ? [messages.text('open-disliked', { times: disliked })] : []),
  ]
  const shown = truncate(plainText(question).trim(), MAX_QUESTION)
  return tightParagraph(
    inline('• '),
    inline(shown),
    inline(` — ${[`${lang}, ${type}`, ...counts].join(' · ')}`, 'italic'),
  )
}
