import type { Question } from '../../question/question.js'
import type { Span } from '../../text/span.js'

const WH =
  /(?<!\p{L})(?:what|which|who|whom|whose|how (?:many|much)|how|where|when|why)(?!\p{L})/giu
const PHRASE_END =
  /[?,;]|(?<!\p{L})(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|in|on|at|for|from|by|with|to|of|that)(?!\p{L})|$/iu

/** The wh-phrase of a question; for English also where it stands late ("The court ruled against what?"). */
export function whPhraseOf({ text, whPhrase, lang }: Question): Span | null {
  if (whPhrase && whPhrase.end > whPhrase.start) return whPhrase
  if (lang !== 'en') return null
  const last = [...text.matchAll(WH)].at(-1)
  if (!last) return null
  const after = last.index + last[0].length
  const end = after + (PHRASE_END.exec(text.slice(after))?.index ?? 0)
  return { start: last.index, end: after + text.slice(after, end).trimEnd().length }
}
