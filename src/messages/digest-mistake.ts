import type { DigestMistake, DigestProblem } from '../digest/digest-command.js'
import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_VALUE = 60

/** What was wrong with a typed command, and how it is typed rightly. */
export function digestMistake(mistake: DigestMistake, messages: LocalMessages): readonly Block[] {
  return [
    paragraph(inline(sentence(mistake, messages))),
    tightParagraph(inline(messages.text('digest-mistake-form'))),
    ...mistake.forms.map((form) => tightParagraph(inline(form, 'code'))),
  ]
}

/** What is told without what was typed; of other problems, nothing typed means that something is missing. */
const WITHOUT_VALUE: ReadonlySet<DigestProblem> = new Set<DigestProblem>([
  'no-time',
  'no-day',
  'no-words',
  'many-words',
  'title',
  'many-hashtags',
])

function sentence({ problem, value: typed }: DigestMistake, messages: LocalMessages): string {
  if (typed === '' && !WITHOUT_VALUE.has(problem)) return messages.text('digest-mistake-missing')
  const value = truncate(plainText(typed), MAX_VALUE)
  return messages.text(`digest-mistake-${problem}`, { value })
}
