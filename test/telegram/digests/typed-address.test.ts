import { describe, expect, test } from 'vitest'
import { readTyped } from '../../../src/telegram/digests/read-typed.js'
import { ADDRESS_FORMS, readAddress } from '../../../src/telegram/digests/typed-address.js'

describe.each(ADDRESS_FORMS)('a chat by its $name', (form) => {
  test.each(form.examples)('%s', (example) => {
    const [whole, ...groups] = form.pattern.exec(example) ?? []
    expect(whole).toBe(example)
    expect(readAddress(`${example} daily 09:00`)).toEqual({
      address: form.read(groups),
      rest: 'daily 09:00',
    })
    expect(readAddress(example)).toEqual({ address: form.read(groups), rest: '' })
  })

  test.each(form.counterexamples)('is not %s', (example) => {
    expect(form.pattern.test(example)).toBe(false)
  })
})

test.each([
  ['-1002300000001/45', { chat: { chatId: -1_002_300_000_001 }, topicId: 45 }],
  ['t.me/c/2300000001/45', { chat: { chatId: -1_002_300_000_001 }, topicId: 45 }],
  ['t.me/c/2300000001/45/678', { chat: { chatId: -1_002_300_000_001 }, topicId: 45 }],
  ['@garden', { chat: { username: 'garden' }, topicId: null }],
])('%s', (text, expected) => {
  expect(readAddress(text).address).toEqual({ kind: 'chat', ...expected })
})

test.each(['daily 09:00', '09:00 daily', 'articles 5', '', '@x daily'])(
  '“%s” names no chat',
  (text) => {
    expect(readAddress(text)).toEqual({ address: null, rest: text })
  },
)

describe('lines', () => {
  const garden = { kind: 'chat', chat: { username: 'garden' }, topicId: null }
  const two = { kind: 'number', number: 2 }
  test.each([
    ['@garden', [{ address: garden, lines: [] }]],
    ['daily 09:00', [{ address: null, lines: ['daily 09:00'] }]],
    ['@garden daily 09:00', [{ address: garden, lines: ['daily 09:00'] }]],
    [
      '@garden\n daily 09:00 \n\nsilent on',
      [{ address: garden, lines: ['daily 09:00', 'silent on'] }],
    ],
    [
      '@garden pause\n/digest 2\nresume',
      [
        { address: garden, lines: ['pause'] },
        { address: two, lines: ['resume'] },
      ],
    ],
    [
      '@garden pause\n/digest@zhauap_bot 2 resume',
      [
        { address: garden, lines: ['pause'] },
        { address: two, lines: ['resume'] },
      ],
    ],
    ['2 import {\n  "version": 1\n}', [{ address: two, lines: ['import {\n  "version": 1\n}'] }]],
    ['2\nimport {\n\n2}', [{ address: two, lines: ['import {\n\n2}'] }]],
    ['importance', [{ address: null, lines: ['importance'] }]],
  ])('%j', (text, sections) => {
    expect(readTyped(text)).toEqual(sections)
  })
})
