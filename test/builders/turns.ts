import type { StoredAnswer, Turn } from '../../src/conversation/turn.js'

export function aStoredAnswer(overrides: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    question: 'Who opened the bridge?',
    lang: 'en',
    type: 'who',
    answerType: 'HUM:ind',
    grade: 'answer',
    refusal: null,
    answers: ['Dana Omarova'],
    citations: [],
    ...overrides,
  }
}

/** A turn of user 7 in their private chat, before it is stored. */
export function aTurn(overrides: Partial<Omit<Turn, 'id'>> = {}): Omit<Turn, 'id'> {
  return {
    chatId: 7,
    topicId: null,
    userId: 7,
    questionMessageId: 1,
    answerMessageIds: [],
    question: 'Who opened the bridge?',
    understood: null,
    lang: 'en',
    at: Date.UTC(2026, 0, 31, 12),
    answers: [aStoredAnswer()],
    ...overrides,
  }
}
