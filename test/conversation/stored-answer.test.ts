import { expect, test } from 'vitest'
import { restoredCitation, storedCitation } from '../../src/conversation/stored-answer.js'
import { aCitation, anArticle } from '../builders/answers.js'

const article = anArticle(['Rain fell.', 'Dana Omarova opened the bridge.'])
const citation = aCitation(article, 'Dana Omarova opened the bridge.', ['Dana Omarova'])
const stored = storedCitation(citation)
const holding = (one: typeof article) => new Map([[one.id, one]])

test('a citation comes back as it was, through JSON', () => {
  const read = JSON.parse(JSON.stringify(stored)) as typeof stored
  expect(restoredCitation(read, holding(article))).toEqual(citation)
})

test.each([
  ['gone', new Map()],
  ['changed before it', holding(anArticle(['Much rain fell.', citation.excerpt]))],
  ['changed in it', holding(anArticle(['Rain fell.', 'Dana Omarova closed the bridge.']))],
  ['cut short', holding(anArticle(['Rain fell.']))],
])('of an article that is %s, it does not', (_what, byName) => {
  expect(restoredCitation(stored, byName)).toBeNull()
})
