import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import type { Answer, Citation } from '../../../src/answer/answer.js'
import type { Article } from '../../../src/corpus/article.js'
import { coverageOf } from '../../../src/messages/coverage.js'
import { createMessages } from '../../../src/messages/messages.js'
import { renderAnswers } from '../../../src/messages/render-answers.js'
import { LANGUAGES } from '../../../src/text/language.js'
import { blocksToMessages } from '../../../src/telegram/rendering/blocks-to-messages.js'
import { messageText } from '../../bot-api/markup/message-text.js'
import { anAnswer, aQuestion } from '../../builders/answers.js'
import { anyArticle, nastyText } from '../../builders/any-article.js'

const messages = createMessages(readLocaleFiles())

const aSpan = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const aCitationOf = (article: Article): fc.Arbitrary<Citation> =>
  fc
    .record({ span: aSpan(article.text), phrases: fc.array(aSpan(article.text), { maxLength: 6 }) })
    .map(({ span, phrases }) => ({
      ...span,
      article,
      role: 'evidence',
      excerpt: article.text.slice(span.start, span.end),
      phrases,
      score: 1,
    }))

const anyAnswer: fc.Arbitrary<Answer> = anyArticle.chain((article) =>
  fc
    .record({
      question: nastyText.chain((text) =>
        fc
          .record({
            lang: fc.constantFrom(...LANGUAGES),
            type: fc.constantFrom('who', 'when', 'why'),
            keywords: fc.boolean(),
          })
          .map((overrides) => aQuestion(text, overrides)),
      ),
      grade: fc.constantFrom('answer', 'nearest', 'none'),
      refusal: fc.constantFrom('empty', 'no words', 'too long', 'unknown words', null),
      answers: fc.array(
        aSpan(article.text).map((span) => ({
          ...span,
          article,
          text: article.text.slice(span.start, span.end),
        })),
        { maxLength: 8 },
      ),
      citations: fc.array(
        fc.tuple(aCitationOf(article), fc.boolean()).map(([citation, isContext]) => ({
          ...citation,
          role: isContext ? ('context' as const) : ('evidence' as const),
        })),
        { minLength: 1, maxLength: 6 },
      ),
      facts: fc.array(
        fc.record({
          person: nastyText,
          office: nastyText,
          organisation: fc.option(nastyText),
          asOf: fc.constantFrom(null, { value: '2021-06', precision: 'month' }),
          citation: fc.nat(6),
        }),
        { maxLength: 8 },
      ),
      date: fc.constantFrom(null, { value: '2023-01-30', precision: 'day', certain: false }),
      repairs: fc.array(fc.record({ from: nastyText, to: nastyText }), { maxLength: 5 }),
    })
    .map((overrides) => anAnswer(overrides)),
)

test('any answers about any articles make messages that Telegram accepts as they are', () => {
  fc.assert(
    fc.property(
      fc.array(anyAnswer, { maxLength: 10 }),
      fc.constantFrom(...LANGUAGES),
      (answers, preferred) => {
        const articles = answers.flatMap(({ citations }) => citations.map(({ article }) => article))
        const coverage = coverageOf(articles)
        const sent = blocksToMessages(renderAnswers(answers, { messages, preferred, coverage }))
        expect(sent.length).toBeGreaterThan(0)
        for (const { text, entities } of sent) {
          const accepted = messageText({ text, entities }, () => undefined)
          expect(accepted.text).toBe(text)
          expect(text).not.toMatch(/\p{Cs}/u)
          const ours = accepted.entities.filter(({ type }) =>
            /^(bold|italic|code|text_link|(expandable_)?blockquote)$/.test(type),
          )
          expect(ours.length).toBe(entities.length)
        }
      },
    ),
    { numRuns: 300 },
  )
})
