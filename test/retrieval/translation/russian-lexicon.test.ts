import { describe, expect, test } from 'vitest'
import { russianLexicon } from '../../../src/retrieval/translation/russian-lexicon.js'

function best(words: string): string | undefined {
  const all = words.split(' ')
  const found = russianLexicon.find(all)
  return found?.length === all.length ? found.translations[0] : undefined
}

describe('a form of a known Russian word', () => {
  test.each([
    ['суд', 'court'],
    ['судами', 'court'],
    ['законов', 'law'],
    ['министру', 'minister'],
    ['подписал', 'sign'],
    ['подписывает', 'sign'],
    ['подписано', 'sign'],
    ['назначена', 'appoint'],
    ['арестовали', 'arrest'],
    ['рыцарей', 'knight'],
    ['войн', 'war'],
  ])('%s is %s', (word, english) => {
    expect(best(word)).toBe(english)
  })
})

describe('a phrase', () => {
  test.each([
    ['верховного суда', 'supreme court'],
    ['правами человека', 'human rights'],
    ['генеральной прокуратуре', 'prosecutor general'],
    ['заместителем министра', 'deputy minister'],
    ['первой мировой войне', 'world war i'],
    ['вице президентом', 'vice president'],
  ])('%s is %s', (words, english) => {
    expect(best(words)).toBe(english)
  })
})

test.each(['иванов', 'токаева', 'законский', 'судак'])('%s is no known word', (word) => {
  expect(russianLexicon.find([word])).toBeNull()
})
