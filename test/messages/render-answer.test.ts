import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { articleId } from '../../src/corpus/article.js'
import { coverageOf } from '../../src/messages/coverage.js'
import type { Locale } from '../../src/messages/locale.js'
import { createMessages } from '../../src/messages/messages.js'
import { blocksToTerminal, renderTerminal } from '../../src/messages/render-terminal.js'
import { renderAnswer } from '../../src/messages/render-answer.js'
import { aCitation, anAnswer, anArticle, aPhrase, aQuestion } from '../builders/answers.js'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'

const messages = createMessages(readLocaleFiles())

const opening = 'Dana Omarova, Minister of Transport, opened the bridge on Jan. 30.'
const length = 'It is 900 metres long.'
const bridge = anArticle(['Rain fell.', opening, length])
const older = anArticle(['Dana Omarova was Deputy Minister of Transport then.'], {
  id: articleId('older.txt'),
  title: null,
  published: { value: '2021-06', precision: 'month', from: 'text' },
})

function shown(overrides: Partial<Answer>, locale: Locale = 'en'): string {
  const options = { messages: messages.in(locale), colour: false }
  return renderTerminal(anAnswer({ grade: 'answer', ...overrides }), options)
}

const opener = {
  answers: [aPhrase(bridge, 'Dana Omarova')],
  citations: [aCitation(bridge, opening, ['Dana Omarova'])],
} satisfies Partial<Answer>

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

describe('a quotation', () => {
  test('shows context in its place in the text', () => {
    const citations = [aCitation(bridge, length), aCitation(bridge, opening, [], 'context')]
    expect(shown({ answers: [], citations })).toContain(`│ ${opening} ${length}\n—`)
  })

  test('marks a gap between evidence and context', () => {
    const citations = [aCitation(bridge, length), aCitation(bridge, 'Rain fell.', [], 'context')]
    expect(shown({ answers: [], citations })).toContain(`│ Rain fell. … ${length}\n`)
  })

  test('marks that its sentence goes on', () => {
    const citations = [aCitation(bridge, 'Minister of Transport, opened')]
    expect(shown({ answers: [], citations })).toContain('│ …Minister of Transport, opened…\n')
  })

  test('folds behind a tap when it is long', () => {
    const long = anArticle([`${'word '.repeat(70)}end.`])
    const kinds = [bridge, long].map(
      (article) =>
        renderAnswer(
          anAnswer({ grade: 'answer', citations: [aCitation(article, article.text)] }),
          messages.in('en'),
          null,
        )[0]?.kind,
    )
    expect(kinds).toEqual(['quote', 'long quote'])
  })
})

describe('a date', () => {
  const when = {
    question: aQuestion('When did the bridge open?', { type: 'when' }),
    citations: [aCitation(bridge, opening)],
  }
  const day = { value: '2023-01-30', precision: 'day' } as const

  test.each([
    ['en', true, 'Jan. 30', '30 January 2023'],
    ['en', false, 'Jan. 30', '30 January 2023 (year inferred)'],
    ['ru', false, 'Jan. 30', '30 января 2023 г. (год предположительный)'],
    ['kk', false, 'Jan. 30', '2023 жылғы 30 қаңтар (жылы болжамды)'],
  ] as const)('in %s, certain: %s, of the words “%s” is %s', (locale, certain, words, line) => {
    const answers = [aPhrase(bridge, words)]
    expect(shown({ ...when, answers, date: { ...day, certain } }, locale)).toMatch(
      `${words}\n${line}\n\n`,
    )
  })

  test('is not repeated where the words tell it', () => {
    const dated = anArticle(['The bridge opened on 30 January 2023.'])
    const answers = [aPhrase(dated, '30 January 2023')]
    const answer = { ...when, answers, date: { ...day, certain: true } }
    expect(shown(answer)).toMatch(/^30 January 2023\n\n│/)
    expect(shown(answer, 'ru')).toMatch(/^30 January 2023\n30 января 2023 г\.\n\n│/)
  })

  test('of the report stands in for one that the article leaves out', () => {
    expect(shown(when)).toMatch(/^Reported on 1 March 2023\n\n│/)
    expect(shown(when, 'ru')).toMatch(/^Сообщение от 1 марта 2023 г\.\n\n│/)
    expect(shown({ ...when, question: aQuestion('Who?') })).toMatch(/^│/)
  })
})

test('the nearest passage to a question of when is dated as a report', () => {
  const citations = [aCitation(bridge, opening)]
  const question = aQuestion('When did the bridge open?', { type: 'when' })
  const nearest = { grade: 'nearest', citations } as const
  expect(shown({ ...nearest, question })).toMatch(/ · Reported on 1 March 2023$/)
  expect(shown(nearest)).toMatch(/ · 1 March 2023$/)
})

describe('facts', () => {
  const fact = { person: 'Dana Omarova', organisation: null } as const
  test('are dated by their evidence, newest first, and numbered', () => {
    const facts = [
      { ...fact, office: 'Deputy Minister', asOf: older.published, citation: 1 },
      { ...fact, office: 'Minister', asOf: bridge.published, citation: 0 },
    ]
    const citations = [aCitation(bridge, opening), aCitation(older, older.text)]
    expect(shown({ ...opener, facts, citations })).toContain(
      '\n\nDana Omarova — Minister (as of 1 March 2023) [1]\n' +
        'Dana Omarova — Deputy Minister (as of June 2021) [2]\n\n',
    )
  })

  test('name the body where the office does not', () => {
    const facts = [
      { ...fact, office: 'Chair', organisation: 'Bridge Board', asOf: null, citation: 0 },
    ]
    expect(shown({ ...opener, facts })).toContain('Dana Omarova — Chair, Bridge Board\n')
  })
})

describe('a source', () => {
  test.each([
    ['no title', { title: null }, '— Steppe Courier · 1 March 2023'],
    ['no outlet', { outlet: null }, '— A bridge over the Ishim opens · 1 March 2023'],
    ['neither', { title: null, outlet: null }, '— bridge.txt · 1 March 2023'],
    [
      'an inferred year',
      { published: { value: '2023', precision: 'year', from: 'inferred' } },
      '— A bridge over the Ishim opens · Steppe Courier · 2023 (year inferred)',
    ],
    [
      'a day without its year',
      { published: null, publishedWithoutYear: '--12-15' },
      '— A bridge over the Ishim opens · Steppe Courier · 15 December (year not given)',
    ],
    ['no date', { published: null }, '— A bridge over the Ishim opens · Steppe Courier'],
    [
      'a link',
      { url: 'https://courier.example/bridge?a=1&b=2' },
      '— A bridge over the Ishim opens <https://courier.example/bridge?a=1&b=2> · Steppe Courier · 1 March 2023',
    ],
    [
      'a link that is no web address',
      { url: 'javascript:alert(1)' },
      '— A bridge over the Ishim opens · Steppe Courier · 1 March 2023',
    ],
  ] as const)('with %s', (_what, metadata, expected) => {
    const article = { ...bridge, ...metadata }
    const reply = shown({ citations: [aCitation(article, opening)] })
    expect(reply.split('\n').at(-1)).toBe(expected)
  })
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
    ['empty', 'en', /^Please add the question itself.*\n\n\/ask Who is/],
    ['empty', 'ru', /^Напишите, пожалуйста, и сам вопрос.*\n\n\/ask Кто/],
    ['no words', 'kk', /^Бұл хабарламада іздеуге болатын сөз жоқ\. \S+ сөзбен жазыңызшы\.$/],
    ['too long', 'en', /^This question is too long for me\. [^\n]*$/],
    ['unknown words', 'en', /^My articles say nothing about this.*\n\nWhat I do know: 2 articles/],
  ] as const)('%s in %s', (refusal, locale, expected) => {
    const options = { messages: messages.in(locale), colour: false, coverage }
    expect(renderTerminal(anAnswer({ refusal }), options)).toMatch(expected)
  })
})

test('control characters of an article reach no terminal', () => {
  const hostile = anArticle(['The \u001B[2J\u0007bridge\r\nopened\u009B.'], {
    title: 'A\u001Btitle',
    outlet: '\u0000',
  })
  const reply = renderTerminal(
    anAnswer({ grade: 'answer', citations: [aCitation(hostile, hostile.text)] }),
    { messages: messages.in('en'), colour: false },
  )
  expect(reply.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(reply).toContain('│ The  [2J bridge  opened .\n— A title · 1 March 2023')
})

test('colour marks what a reply sets in bold, and quotation bars', () => {
  const blocks = renderAnswer(anAnswer({ grade: 'answer', ...opener }), messages.in('en'), null)
  expect(blocksToTerminal(blocks, true)).toContain(
    '\u001B[1mDana Omarova\u001B[22m\n\n\u001B[2m│ \u001B[22m\u001B[1mDana Omarova\u001B[22m, Minister',
  )
})
