import * as fc from 'fast-check'
import { articleId, type Article } from '../../src/corpus/article.js'
import { LANGUAGES } from '../../src/text/language.js'
import { anArticle } from './answers.js'

/** Well-formed and broken Unicode, markup of all kinds, and words longer than a message. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 20 }) },
  fc
    .array(fc.integer({ min: 0xd700, max: 0xe000 }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '<b>not bold</b> &amp; <a href="tg://user?id=1">x</a>',
    '*_[x](http://a.example)_* ```js\n``` ||s||',
    '\u202Eמי פתח את הגשר?\u202C من افتتح الجسر؟',
    '👨‍👩‍👧‍👦🏳️‍🌈 e\u0301\u0323',
    '\u0000\u001B[31m\u0085\u2028\u200B\uFEFF',
    'ж'.repeat(10_000),
    '𝕏'.repeat(5_000),
    'word '.repeat(2_000),
    '',
    ' \n\t ',
  ),
)

/** An article with such text everywhere: sentences, title, outlet, link and file name. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    sentences: fc.array(nastyText, { minLength: 1, maxLength: 4 }),
    title: fc.option(nastyText),
    outlet: fc.option(nastyText),
    url: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true }), nastyText)),
    id: nastyText.map(articleId),
    lang: fc.constantFrom(...LANGUAGES),
    published: fc.constantFrom(
      null,
      { value: '2023-03-01', precision: 'day', from: 'header' },
      { value: '2023', precision: 'year', from: 'inferred' },
    ),
    publishedWithoutYear: fc.constantFrom(null, '--12-15'),
  })
  .map(({ sentences, ...metadata }) => anArticle(sentences, metadata))
