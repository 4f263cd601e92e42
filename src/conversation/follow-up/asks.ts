import { analyzeQuestion } from '../../question/analyze-question.js'
import type { Language } from '../../text/language.js'

/** Texts of more words that ask nothing are statements. */
const MOST_KEYWORDS = 6

/** Whether a text is a question, or too short to be anything else. */
export function asks(text: string, lang: Language): boolean {
  const { whPhrase, type } = analyzeQuestion(text, { lang })
  return whPhrase !== null || type === 'yes/no' || text.split(' ').length <= MOST_KEYWORDS
}
