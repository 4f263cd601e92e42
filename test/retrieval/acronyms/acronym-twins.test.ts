import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acronymTwins } from '../../../src/retrieval/acronyms/acronym-twins.js'
import { KNOWN_ACRONYMS } from '../../../src/retrieval/acronyms/known-acronyms.js'
import { learnAcronyms } from '../../../src/retrieval/acronyms/learn-acronyms.js'
import { terms } from '../../../src/text/terms.js'

const twins = (text: string) =>
  acronymTwins(text)(terms(text))
    .map(({ term }) => term)
    .join(' ')

describe('what is indexed beside the words', () => {
  test.each<readonly [text: string, expected: string]>([
    ['The UN met.', 'unit nation'],
    ['The United Nations met.', 'un'],
    ['The OSCE met.', 'organ secur cooper europ'],
    ['UNDP helped.', 'unit nation develop programm un'],
    ['The Harbour Users Board met. HUB paid.', 'hub harbour user board'],
    ['The Office for Lakes, Dams and Canals', ''],
    ['He told us it was united.', ''],
  ])('%s: %s', (text, expected) => {
    expect(twins(text)).toBe(expected)
  })
})

describe('what an article teaches', () => {
  test.each<readonly [text: string, expected: readonly (readonly [string, string])[]]>([
    ['The Harbour Users Board (HUB) met.', [['hub', 'Harbour Users Board']]],
    [
      'ODLC, of the Office for Dams, Lakes and Canals, met. The Office for Dams and the Lake Council met.',
      [['odlc', 'Office for Dams and the Lake Council']],
    ],
    ['HUB met. Harbours use boards.', []],
  ])('%s', (text, expected) => {
    expect([...learnAcronyms(text)]).toEqual(expected)
  })

  test('any text is read, and what is learnt stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const name of learnAcronyms(text).values()) expect(text).toContain(name)
      }),
    )
  })
})

test('acronyms are folded, and their names say more than one word', () => {
  const wrong = Object.entries(KNOWN_ACRONYMS).filter(
    ([acronym, name]) => !/^[a-z]+$/.test(acronym) || terms(name).length < 2,
  )
  expect(wrong).toEqual([])
})
