import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/adapters/store/create-store.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import { ASKER_KEPT_FOR, KEPT_FOR } from '../../../src/conversation/conversation-store.js'
import type { TurnPlace } from '../../../src/conversation/turn.js'
import { aStoredAnswer, aTurn } from '../../builders/turns.js'

let store: Store

beforeEach(() => {
  store = openStore(':memory:')
})

afterEach(() => store.close())

const refused = aStoredAnswer({ grade: 'none', refusal: 'weak evidence', answers: [] })
const { at } = aTurn()

const texts = () => store.feedback.openQuestions(10).map((one) => [one.reason, one.question])

describe('settings', () => {
  test('of an unknown chat are empty', () => {
    expect(store.settings.get(7)).toEqual({ chatId: 7, locale: null, blocked: false })
  })

  test('come back as they were set last', () => {
    store.settings.set({ chatId: 7, locale: 'kk', blocked: false })
    store.settings.set({ chatId: 7, locale: 'ru', blocked: true })
    expect(store.settings.get(7)).toEqual({ chatId: 7, locale: 'ru', blocked: true })
  })

  test('take ids beyond 32 bits', () => {
    const chatId = -1_002_147_483_648_123
    store.settings.set({ chatId, locale: 'en', blocked: false })
    expect(store.settings.get(chatId).locale).toBe('en')
  })
})

const add = (overrides: object) => store.turns.add(aTurn({ chatId: -5, ...overrides })).id

describe('a turn', () => {
  const citation = {
    article: 'bridge.txt' as never,
    role: 'evidence' as const,
    start: 3,
    end: 9,
    phrases: [{ start: 4, end: 5 }],
    score: 1.5,
    checksum: 4_294_967_295,
  }

  test('comes back whole by its id and by each of its messages', () => {
    const answers = [aStoredAnswer({ citations: [citation] }), refused]
    const turn = store.turns.add(aTurn({ questionMessageId: 10, understood: 'Who?', answers }))
    store.turns.update(turn.id, { answerMessageIds: [12, 11] })
    const whole = { ...turn, answerMessageIds: [12, 11] }
    expect(store.turns.byId(turn.id)).toEqual(whole)
    expect(store.turns.byQuestionMessage(7, 10)).toEqual(whole)
    expect(store.turns.byAnswerMessage(7, 11)).toEqual(whole)
    expect(store.turns.byAnswerMessage(7, 12)).toEqual(whole)
  })

  test('is not found by the same message numbers of another chat', () => {
    store.turns.add(aTurn({ chatId: -5, questionMessageId: 10, answerMessageIds: [11] }))
    expect(store.turns.byQuestionMessage(7, 10)).toBeNull()
    expect(store.turns.byAnswerMessage(7, 11)).toBeNull()
    expect(store.turns.byId('none')).toBeNull()
  })

  test('changes whole', () => {
    const { id } = store.turns.add(aTurn({ answerMessageIds: [2, 3] }))
    const changes = {
      answerMessageIds: [2],
      question: 'Who closed it?',
      understood: 'Who closed the bridge?',
      lang: 'ru' as const,
      answers: [refused],
    }
    store.turns.update(id, changes)
    expect(store.turns.byId(id)).toMatchObject(changes)
    expect(store.turns.byAnswerMessage(7, 3)).toBeNull()
    store.turns.update('none', changes)
  })

  test('is the last one of its place', () => {
    const inTopic = add({ topicId: 4, at: at + 5 })
    const early = add({ userId: 7, at: at + 1 })
    const other = add({ userId: 8, at: at + 2 })
    const place = { chatId: -5, topicId: null, userId: 7 }
    const recent = (where: Partial<TurnPlace>, since = at, before = at + 9) =>
      store.turns.recentIn({ ...place, ...where }, { since, before }, 2).map(({ id }) => id)
    expect(recent({})[0]).toBe(early)
    expect(recent({}, at + 2)).toEqual([])
    expect(recent({ userId: null }).slice(0, 2)).toEqual([other, early])
    expect(recent({ userId: null }, at, at + 2)[0]).toBe(early)
    expect(recent({ topicId: 4 })[0]).toBe(inTopic)
    expect(recent({ chatId: 7 })).toEqual([])
  })
})

describe('open questions', () => {
  test.each([
    ['none', 'weak evidence', true],
    ['none', 'unknown words', true],
    ['nearest', 'weak evidence', true],
    ['none', 'empty', false],
    ['none', 'no words', false],
    ['none', 'too long', false],
    ['answer', null, false],
  ] as const)('a question with grade %s (%s) is one: %s', (grade, refusal, isOpen) => {
    store.turns.add(aTurn({ answers: [aStoredAnswer({ grade, refusal })] }))
    expect(texts()).toHaveLength(isOpen ? 1 : 0)
  })

  test('hold text, type, language and day, and nobody’s id', () => {
    store.turns.add(aTurn({ userId: 4711, chatId: -4711, answers: [aStoredAnswer(), refused] }))
    expect(store.feedback.openQuestions(10)).toEqual([
      {
        id: 1,
        question: 'Who opened the bridge?',
        lang: 'en',
        type: 'who',
        answerType: 'HUM:ind',
        reason: 'unanswered',
        day: '2026-01-31',
      },
    ])
  })

  test('are none any more once an edited question is answered', () => {
    const { id } = store.turns.add(aTurn({ answers: [refused] }))
    store.turns.update(id, { answers: [aStoredAnswer()] })
    expect(texts()).toEqual([])
  })

  test('and verdicts are those of the latest answer', () => {
    const { id } = store.turns.add(aTurn())
    store.feedback.vote(id, 7, 'not helpful')
    store.turns.update(id, { question: 'Who closed the bridge?', answers: [aStoredAnswer()] })
    expect(texts()).toEqual([])
    expect(store.feedback.verdictOf(id, 7)).toBeNull()
    store.feedback.vote(id, 7, 'helpful')
    store.turns.update(id, { answerMessageIds: [3] })
    expect(store.feedback.verdictOf(id, 7)).toBe('helpful')
  })

  test('come and go with the votes', () => {
    const { id } = store.turns.add(aTurn({ chatId: -5 }))
    store.feedback.vote(id, 1, 'helpful')
    expect(texts()).toEqual([])
    store.feedback.vote(id, 2, 'not helpful')
    const [open] = store.feedback.openQuestions(1)
    store.feedback.vote(id, 1, 'not helpful')
    expect(store.feedback.openQuestions(2)).toEqual([open])
    store.feedback.vote(id, 2, 'helpful')
    expect(texts()).toEqual([['disliked', 'Who opened the bridge?']])
    store.feedback.vote(id, 1, 'helpful')
    expect(texts()).toEqual([])
    expect(store.feedback.verdictOf(id, 1)).toBe('helpful')
    expect(store.feedback.verdictOf(id, 3)).toBeNull()
    store.feedback.vote('none', 1, 'helpful')
  })

  test('are given newest first, as many as asked for', () => {
    for (const question of ['first', 'second', 'third']) {
      store.turns.add(aTurn({ answers: [{ ...refused, question }] }))
    }
    expect(store.feedback.openQuestions(2).map((one) => one.question)).toEqual(['third', 'second'])
  })
})

test('memos keep their last value', () => {
  store.memos.set('name', 'a')
  store.memos.set('name', 'b')
  expect([store.memos.get('name'), store.memos.get('other')]).toEqual(['b', null])
})

describe('a group that becomes a supergroup', () => {
  test('takes all with it', () => {
    const { id } = store.turns.add(aTurn({ chatId: -5, answerMessageIds: [9] }))
    store.settings.set({ chatId: -5, locale: 'kk', blocked: false })
    store.moveChat(-5, -1005)
    expect(store.turns.byAnswerMessage(-1005, 9)?.id).toBe(id)
    expect(store.settings.get(-1005).locale).toBe('kk')
    expect(store.settings.get(-5).locale).toBeNull()
    store.moveChat(-5, -1005)
    expect(store.settings.get(-1005).locale).toBe('kk')
  })

  test('keeps what was chosen there already', () => {
    store.settings.set({ chatId: -5, locale: 'kk', blocked: false })
    store.settings.set({ chatId: -1005, locale: 'ru', blocked: false })
    store.moveChat(-5, -1005)
    expect(store.settings.get(-1005).locale).toBe('ru')
  })
})

describe('forgetting', () => {
  test('a user deletes the private chat, verdicts, and questions known to be theirs, and nothing else', () => {
    const mine = store.turns.add(aTurn({ answers: [refused] }))
    const inGroup = store.turns.add(aTurn({ chatId: -5, userId: 7 }))
    const ofOther = store.turns.add(aTurn({ chatId: -5, userId: 8 }))
    store.feedback.vote(ofOther.id, 7, 'not helpful')
    store.settings.set({ chatId: 7, locale: 'kk', blocked: false })
    store.settings.set({ chatId: -5, locale: 'ru', blocked: false })
    store.forgetUser(7)
    expect(store.turns.byId(mine.id)).toBeNull()
    expect(store.turns.byId(inGroup.id)).toBeNull()
    expect(store.turns.byId(ofOther.id)).not.toBeNull()
    expect(store.feedback.verdictOf(ofOther.id, 7)).toBeNull()
    expect(store.feedback.openQuestions(10)).toEqual([])
    expect(store.settings.get(7).locale).toBeNull()
    expect(store.settings.get(-5).locale).toBe('ru')
  })

  test('a chat deletes its settings and turns', () => {
    const turn = store.turns.add(aTurn({ chatId: -5, answers: [refused] }))
    const kept = store.turns.add(aTurn())
    store.settings.set({ chatId: -5, locale: 'ru', blocked: false })
    store.forgetChat(-5)
    expect(store.turns.byId(turn.id)).toBeNull()
    expect(store.turns.byId(kept.id)).not.toBeNull()
    expect(store.settings.get(-5).locale).toBeNull()
    expect(store.feedback.openQuestions(10)).toEqual([])
  })
})

describe('with age', () => {
  test('a turn goes with all that hangs on it after 90 days', () => {
    const { id } = store.turns.add(aTurn({ answers: [refused], answerMessageIds: [2] }))
    store.feedback.vote(id, 7, 'not helpful')
    store.prune(at + KEPT_FOR)
    expect(store.feedback.openQuestions(10)).toHaveLength(2)
    store.prune(at + KEPT_FOR + 1)
    expect(store.turns.byAnswerMessage(7, 2)).toBeNull()
    expect(store.feedback.openQuestions(10)).toEqual([])
  })

  test('the asker in a group is forgotten after ten minutes, that of a private chat is the chat', () => {
    const inGroup = store.turns.add(aTurn({ chatId: -5 }))
    const inPrivate = store.turns.add(aTurn())
    store.prune(at + ASKER_KEPT_FOR)
    expect(store.turns.byId(inGroup.id)?.userId).toBe(7)
    store.prune(at + ASKER_KEPT_FOR + 1)
    expect(store.turns.byId(inGroup.id)?.userId).toBeNull()
    expect(store.turns.byId(inPrivate.id)?.userId).toBe(7)
  })
})

test('statistics count chats, answers and verdicts since a moment', () => {
  const { id } = store.turns.add(aTurn({ answers: [aStoredAnswer(), refused] }))
  store.turns.add(aTurn({ lang: 'kk', answers: [aStoredAnswer({ grade: 'nearest' })] }))
  store.turns.add(aTurn({ chatId: 8, at: at - 1 }))
  store.feedback.vote(id, 1, 'helpful')
  store.feedback.vote(id, 2, 'not helpful')
  expect(store.statistics(at)).toEqual({
    chats: 1,
    grades: { answer: 1, nearest: 1, none: 1 },
    languages: { en: 2, ru: 0, kk: 1 },
    helpful: 1,
    notHelpful: 1,
  })
  expect(store.statistics(at - 1).chats).toBe(2)
})
