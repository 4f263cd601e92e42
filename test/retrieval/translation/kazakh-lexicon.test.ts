import { describe, expect, test } from 'vitest'
import { kazakhLexicon } from '../../../src/retrieval/translation/kazakh-lexicon.js'

function best(words: string): string | undefined {
  const all = words.split(' ')
  const found = kazakhLexicon.find(all)
  return found?.length === all.length ? found.translations[0] : undefined
}

describe('a form of a known Kazakh word', () => {
  test.each([
    ['сот', 'court'],
    ['соттың', 'court'],
    ['сотында', 'court'],
    ['соттарымен', 'court'],
    ['елдеріндегі', 'country'],
    ['құқығы', 'right'],
    ['құқықтарының', 'right'],
    ['халқының', 'people'],
    ['халықтан', 'people'],
    ['министрлігі', 'ministry'],
    ['министрлері', 'minister'],
    ['басшысы', 'head'],
    ['басшылығымен', 'leadership'],
    ['басқарды', 'lead'],
    ['басқарған', 'lead'],
    ['басқаратын', 'lead'],
    ['сайланды', 'elect'],
    ['сайланбады', 'elect'],
    ['кездескен', 'meet'],
    ['қабылдағаннан', 'adopt'],
  ])('%s is %s', (word, english) => {
    expect(best(word)).toBe(english)
  })
})

describe('Kazakh typed in Russian letters', () => {
  test.each([
    ['уким', 'sentence'],
    ['укимет', 'government'],
    ['кукыктары', 'right'],
    ['халкынын', 'people'],
    ['тагайындалды', 'appoint'],
  ])('%s is %s', (word, english) => {
    expect(best(word)).toBe(english)
  })
})

describe('a phrase', () => {
  test.each([
    ['адам құқығы', 'human rights'],
    ['адам құқықтарын', 'human rights'],
    ['жоғарғы соттың', 'supreme court'],
    ['сыртқы істер министрлігінің', 'foreign ministry'],
    ['қол қойылды', 'sign'],
    ['екінші дүниежүзілік соғыста', 'world war ii'],
  ])('%s is %s', (words, english) => {
    expect(best(words)).toBe(english)
  })
})

describe('what only begins like a known word', () => {
  test.each(['соттап', 'елші', 'заңғар', 'сотқар', 'елек', 'тоқаев', 'құқ'])(
    '%s is not its form',
    (word) => {
      expect(kazakhLexicon.find([word])?.translations).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:court|country|law|head|right)$/)]),
      )
    },
  )
})
