import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStartParameter, startParameter } from '../../../src/telegram/links/start-parameter.js'

describe('a link to a question', () => {
  test.each([
    'Who chairs the Constitutional Court?',
    'Кто возглавляет Конституционный суд Казахстана',
    'Әділет министрі кім, «Қазинформ»?',
    '—',
  ])('carries it whole: %s', (text) => {
    const parameter = startParameter({ kind: 'question', text })
    expect(parameter).toMatch(/^[\w-]{3,64}$/)
    expect(readStartParameter(parameter ?? '')).toEqual({ kind: 'question', text })
  })

  test.each(['谁是部长?', 'Who is 😀?', 'a'.repeat(47), 'Who\nis it?'])(
    'is none for %j',
    (text) => {
      expect(startParameter({ kind: 'question', text })).toBeNull()
    },
  )

  test('keeps its meaning in all versions: it may stand in a message', () => {
    expect(readStartParameter('q_q5KOINTC1SBpdD8')).toEqual({
      kind: 'question',
      text: 'Кто «ә» it?',
    })
  })
})

test('a link to the newest articles', () => {
  expect(readStartParameter(startParameter({ kind: 'latest' }) ?? '')).toEqual({ kind: 'latest' })
})

test('a link to an article carries its key', () => {
  const link = { kind: 'article', key: '1a2b3c4d5e6f7' } as const
  expect(readStartParameter(startParameter(link) ?? '')).toEqual(link)
})

test.each(['', 'a_', 'q_', 'x_abc', 'hello', 'a_b c', 'q_AAAA', `a_${'k'.repeat(63)}`, 'q_IA'])(
  'a parameter that is no link of the bot’s: %j',
  (parameter) => {
    expect(readStartParameter(parameter)).toBeNull()
  },
)

test('any parameter is read, and a question that is read can be linked to', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aq]_[\w-]{0,62}$/), (parameter) => {
      const link = readStartParameter(parameter)
      if (link?.kind !== 'question') return
      const again = readStartParameter(startParameter(link) ?? '')
      expect(again).toEqual(link)
    }),
  )
})
