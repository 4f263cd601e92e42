import type { AnswerType } from './answer-type.js'
import type { QuestionType } from './question.js'

const BY_COARSE: Readonly<Record<string, QuestionType>> = {
  ABBR: 'what',
  ENTY: 'what',
  HUM: 'who',
  LOC: 'where',
  NUM: 'how many',
  DESC: 'what',
}

const BY_FINE: Partial<Record<AnswerType, QuestionType>> = {
  'DESC:manner': 'how',
  'DESC:reason': 'why',
  'HUM:gr': 'what',
  'HUM:title': 'what',
  'NUM:date': 'when',
  'NUM:code': 'what',
  'NUM:ord': 'what',
}

/**
 * The question type that an expected answer type implies: a date is asked for by *when*, an amount by *how many*;
 * a company or a team by *what* ("who owns it" says *who* by itself).
 */
export function typeOfAnswer(answerType: AnswerType): QuestionType {
  return BY_FINE[answerType] ?? BY_COARSE[answerType.split(':')[0] ?? ''] ?? 'what'
}
