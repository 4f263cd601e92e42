import type { Verdict } from '../../eval/judge-reply.js'
import type { SetQuestion } from '../../eval/question-set.js'
import type { Reply } from '../../eval/reply.js'

/** Its gold is the characters 10 to 15 of a.txt. */
export function questionOf(fields: Partial<SetQuestion> = {}): SetQuestion {
  return {
    id: 'q-1',
    question: 'Who wrote it?',
    lang: 'en',
    type: 'who',
    answerable: true,
    kind: 'plain',
    answers: ['Aliya'],
    gold: [{ article: 'a.txt', start: 10, end: 15 }],
    ...fields,
  }
}

export const unanswerable: Partial<SetQuestion> = { answerable: false, answers: [], gold: [] }

export function evidenceAt(start: number, end: number, fields: Partial<Citation> = {}): Citation {
  return {
    article: 'a.txt',
    role: 'evidence',
    excerpt: 'x'.repeat(end - start),
    start,
    end,
    ...fields,
  }
}
type Citation = Reply['citations'][number]

export function replyOf(fields: Partial<Reply> = {}): Reply {
  return {
    id: 'q-1',
    type: 'who',
    grade: 'answer',
    answered: true,
    answer: 'Aliya',
    citations: [evidenceAt(0, 40)],
    ms: 2,
    ...fields,
  }
}

export function verdictOf(fields: Partial<Verdict> = {}): Verdict {
  return {
    id: 'q-1',
    question: 'Who wrote it?',
    type: 'who',
    kind: 'plain',
    answerable: true,
    outcome: 'right',
    grade: 'answer',
    rank: 1,
    exact: 1,
    f1: 1,
    typed: true,
    answer: 'Aliya',
    wanted: ['Aliya'],
    ms: 2,
    ...fields,
  }
}
