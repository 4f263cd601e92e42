import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/messages/coverage.js'
import { renderAnswer } from '../../src/messages/render-answer.js'
import { renderTerminal } from '../../src/messages/render-terminal.js'
import { aCitation, anAnswer, aPhrase, aQuestion } from '../builders/answers.js'
import { bridge, messages, older, opener, opening, shown } from './shown.js'

describe('an answer', () => {
  test('is the phrase, the sentence it stands in, and its source', () => {
    expect(shown(opener)).toBe(
      [
        'Dana Omarova',
        '',
        `│ ${opening}`,
        '— A bridge over the Ishim opens · Steppe Courier · 1 March 2023',
      ].join('\n'),
    )
  })

  test('marks the phrase in its sentence', () => {
    const [heading, quote] = renderAnswer(
      anAnswer({ grade: 'answer', ...opener }),
      messages.in('en'),
      null,
    )
    expect(heading?.inlines).toEqual([{ text: 'Dana Omarova', style: 'bold', url: null }])
    expect(quote?.inlines.map(({ text, style }) => [style, text])).toEqual([
      ['bold', 'Dana Omarova'],
      ['plain', opening.slice('Dana Omarova'.length)],
    ])
  })

  test('shows every right answer', () => {
    const answers = [aPhrase(bridge, 'Dana Omarova'), aPhrase(bridge, 'Minister of Transport')]
    expect(shown({ ...opener, answers })).toMatch(/^Dana Omarova; Minister of Transport\n/)
  })

  test('numbers further evidence behind the first', () => {
    const citations = [
      aCitation(bridge, opening),
      aCitation(older, older.text, ['Deputy Minister of Transport']),
    ]
    expect(
      shown({ ...opener, citations })
        .split('\n')
        .slice(2),
    ).toEqual([
      `│ ${opening}`,
      '[1] A bridge over the Ishim opens · Steppe Courier · 1 March 2023',
      '',
      `│ ${older.text}`,
      '[2] Steppe Courier · June 2021',
    ])
  })

  test('says when a word was read as another', () => {
    const repairs = [
      { from: 'omarowa', to: 'omarova' },
      { from: 'brigde', to: 'bridge' },
    ]
    expect(shown({ ...opener, repairs })).toMatch(
      /^Showing results for “omarova” and “bridge” instead of “omarowa” and “brigde”\.\n\nDana/,
    )
  })

  test.each([
    ['Who is Omarowa?', 'Showing results for “Omarova” instead of “Omarowa”.'],
    ['WHO IS OMAROWA', 'Showing results for “Omarova” instead of “OMAROWA”.'],
    ['who is omarowa', 'Showing results for “omarova” instead of “omarowa”.'],
    ['кто такая Омарова', 'Showing results for “omarova” instead of “omarowa”.'],
  ])('shows a word read as another as “%s” writes it', (text, line) => {
    const repairs = [{ from: 'omarowa', to: 'omarova' }]
    const reply = shown({ ...opener, question: aQuestion(text), repairs })
    expect(reply.split('\n')[0]).toBe(line)
  })
})

test('the nearest passage to a question of when is dated as a report', () => {
  const citations = [aCitation(bridge, opening)]
  const question = aQuestion('When did the bridge open?', { type: 'when' })
  const nearest = { grade: 'nearest', citations } as const
  expect(shown({ ...nearest, question })).toMatch(/ · Reported on 1 March 2023$/)
  expect(shown(nearest)).toMatch(/ · 1 March 2023$/)
})

describe('without an answer', () => {
  const coverage = coverageOf([bridge, older])

  test('the nearest passage is called that', () => {
    expect(shown({ grade: 'nearest', citations: [aCitation(bridge, opening)] })).toMatch(
      /^My articles give no direct answer\. The nearest passage:\n\n│ Dana/,
    )
  })

  test('a refusal says what the articles cover', () => {
    const reply = renderTerminal(anAnswer(), {
      messages: messages.in('en'),
      colour: false,
      coverage,
    })
    expect(reply).toBe(
      [
        'My articles do not answer this.',
        '',
        'What I do know: 2 articles.',
        'Published: June 2021 – 1 March 2023',
        'Outlets: Steppe Courier',
        'Among them:',
        '• A bridge over the Ishim opens',
      ].join('\n'),
    )
  })

  test.each([
    ['empty', 'en', /^Please add the question itself.*\n\n\/ask Who signed the/],
    ['empty', 'ru', /^Напишите, пожалуйста, и сам вопрос.*\n\n\/ask Кто/],
    ['no words', 'kk', /^Бұл хабарламада іздеуге болатын сөз жоқ\. \S+ сөзбен жазыңызшы\.$/],
    ['too long', 'en', /^This question is too long for me\. [^\n]*$/],
    ['unknown words', 'en', /^My articles say nothing about this.*\n\nWhat I do know: 2 articles/],
  ] as const)('%s in %s', (refusal, locale, expected) => {
    const options = { messages: messages.in(locale), colour: false, coverage }
    expect(renderTerminal(anAnswer({ refusal }), options)).toMatch(expected)
  })
})
