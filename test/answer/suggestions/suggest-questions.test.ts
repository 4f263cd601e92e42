import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../../../src/answer/answer-question.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { suggestQuestions } from '../../../src/answer/suggestions/suggest-questions.js'
import { articleId, type Article } from '../../../src/corpus/article.js'
import { LANGUAGES } from '../../../src/text/language.js'
import { articleOf } from '../../builders/article-of.js'
import { seedLibrary } from '../../builders/seed-library.js'

const now = '2026-11-22'

function libraryOf(...texts: readonly string[]) {
  const articles = texts.map((text, n): Article => {
    const id = articleId(`${n}.txt`)
    const lang = /[ққңүұі]/u.test(text) ? 'kk' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
    return { ...articleOf(text, { published: '2023-05-04', lang }), id, names: [id] }
  })
  return buildLibrary(articles, createFlexsearchIndex)
}

describe('on the seeds', async () => {
  const library = await seedLibrary()

  test.each(LANGUAGES)(
    'three questions in %s are each answered, not all from one article',
    (lang) => {
      const suggestions = suggestQuestions(library, { lang, now })
      expect(suggestions).toHaveLength(3)
      expect(new Set(suggestions.map(({ text }) => text)).size).toBe(3)
      expect(new Set(suggestions.map(({ article }) => article)).size).toBeGreaterThan(1)
      for (const { text } of suggestions) {
        const { grade, question } = answerQuestion(library, text, { now })
        expect({ text, grade }).toEqual({ text, grade: 'answer' })
        expect(question.lang).toBe(lang)
      }
    },
  )

  test('the same library gives the same ones, and fewer are the first of more', () => {
    const three = suggestQuestions(library, { lang: 'en', now })
    expect(suggestQuestions(library, { lang: 'en', now })).toEqual(three)
    expect(suggestQuestions(library, { lang: 'en', now, count: 5 }).slice(0, 3)).toEqual(three)
  })
})

test.each([
  [
    'en',
    'Dana Omarova, Minister of Transport, opened a bridge. “It will carry 9,000 cars a day,” said Omarova. The bridge opened on 3 May 2023.',
    ['When did the bridge open?', 'Who is Dana Omarova?', 'Who is the Minister of Transport?'],
  ],
  ['ru', '3 мая 2023 года в Астане открылся новый мост.', ['Когда в Астане открылся новый мост?']],
  ['kk', 'Астанада 2023 жылғы 3 мамырда жаңа көпір ашылды.', ['Астанада қашан жаңа көпір ашылды?']],
] as const)('an article in %s is asked what it says', (lang, text, expected) => {
  const texts = suggestQuestions(libraryOf(text), { lang, now, count: 9 }).map((one) => one.text)
  expect(texts).toEqual(expect.arrayContaining([...expected]))
})

test('articles in the asker’s language come before newer ones in another', () => {
  const library = libraryOf(
    'Dana Omarova, Minister of Transport, opened the bridge.',
    '3 мая 2023 года в Астане открылся новый мост.',
  )
  const [first] = suggestQuestions(library, { lang: 'ru', now })
  expect(first?.article.lang).toBe('ru')
})

test('a library without articles, or whose articles say nothing to ask about, suggests nothing', () => {
  expect(suggestQuestions(libraryOf(), { lang: 'en', now })).toEqual([])
  expect(suggestQuestions(libraryOf('Rain fell.'), { lang: 'en', now })).toEqual([])
})

test('no question is longer than a button shows', () => {
  const long = 'of the Committee for the Protection of Very Long Names of Public Bodies'
  const library = libraryOf(`Dana Omarova, Chair ${long}, opened it on 3 May 2023.`)
  for (const { text } of suggestQuestions(library, { lang: 'en', now, count: 9 })) {
    expect(text.length).toBeLessThanOrEqual(64)
  }
})
