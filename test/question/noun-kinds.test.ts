import { expect, test } from 'vitest'
import { nounKinds } from '../../src/question/english/noun-kinds.js'

test.each([
  ['dumpling', 'ENTY:food'],
  ['dumplings', 'ENTY:food'],
  ['scoundrel', 'HUM:ind'],
  ['lagoon', 'LOC:other'],
  ['hot dog', 'ENTY:food'],
  ['brown bear', 'ENTY:animal'],
  ['minister', 'HUM:ind'],
  ['deputy minister', 'HUM:ind'],
  ['trophies', 'ENTY:other'],
])('%s is %s first', (noun, kind) => {
  expect(nounKinds(noun)[0]).toBe(kind)
})

test('a noun of two kinds has both', () => {
  expect(nounKinds('badger')).toEqual(expect.arrayContaining(['ENTY:animal', 'HUM:ind']))
})

test.each(['', ' ', 'qwertyish', 'Almaty', 'the of'])('"%s" has none', (text) => {
  expect(nounKinds(text)).toEqual([])
})

test('no noun has a kind twice', () => {
  for (const noun of ['minister', 'city', 'bank', 'book', 'court'])
    expect(new Set(nounKinds(noun)).size).toBe(nounKinds(noun).length)
})
