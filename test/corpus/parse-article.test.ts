import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/corpus/article.js'
import type { Metadata } from '../../src/corpus/metadata.js'
import { parseArticle } from '../../src/corpus/parse-article.js'

const NOTHING: Metadata = {
  title: null,
  outlet: null,
  date: null,
  url: null,
  lang: null,
  whole: null,
}

function parse(text: string, name = 'a.txt', sidecar: Metadata | null = null): Article {
  const outcome = parseArticle({ name, text, sidecar })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

/** Every sentence and piece of furniture in order of text, the latter after its kind. */
function parts({ text, sentences, furniture }: Article): readonly string[] {
  const marked = [
    ...sentences.map(({ start, end, role }) => ({
      start,
      end,
      mark: role === 'title' ? '# ' : '',
    })),
    ...furniture.map(({ start, end, kind }) => ({ start, end, mark: `<${kind}> ` })),
  ]
  return marked
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, mark }) => mark + text.slice(start, end))
}

describe('the title', () => {
  test.each([
    ['a heading, a blank line, the text', 'Warsaw\n\nWarsaw is a city.', 'Warsaw'],
    [
      'a heading on the line above',
      'Court opens its doors\nThe court met.',
      'Court opens its doors',
    ],
    ['a question', 'Who judges the judges?\n\nThe court met.', 'Who judges the judges?'],
    ['an abbreviation at its end', 'Washington, D.C.\n\nIt is a city.', 'Washington, D.C.'],
    ['a section above it', 'News\n\nCourt opens its doors\n\nIt met.', 'Court opens its doors'],
    ['rates above it', '522.42\n5.28\n\nCourt opens its doors\n\nIt met.', 'Court opens its doors'],
    ['a section word that is all there is', 'Politics\n\nPolitics is an art.', 'Politics'],
    ['a number', '1984\n\nIt is a novel.', '1984'],
    ['a network', 'Telegram\n\nTelegram is a service.', 'Telegram'],
  ])('%s', (_, text, title) => {
    expect(parse(text).title).toBe(title)
  })

  test.each([
    ['the first paragraph is running text', 'The court met.\n\nIt sat.'],
    ['the only line', 'Court opens its doors'],
    ['two sentences', 'The court met. It sat\n\nIt rose.'],
    ['a line that a comma ends', 'Dear readers,\n\nThe court met.'],
    ['the pure section word', 'News\n\nThe court met.'],
  ])('none where %s', (_, text) => {
    expect(parse(text).title).toBeNull()
  })

  test('a second copy of the title is furniture, a sentence with its words is not', () => {
    const article = parse(
      'Court opens its doors\n\n“Court Opens its Doors”\n\nThe court opens its doors today.',
    )
    expect(parts(article)).toEqual([
      '# Court opens its doors',
      '<repeated title> “Court Opens its Doors”',
      'The court opens its doors today.',
    ])
  })
})

describe('furniture', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'rates stand above the title, a figure stands in the story',
      '522.42\nUSD 5.28\n\nRates rise again this week\n\nThe rate rose to 522.42 on Monday.',
      [
        '<rate> 522.42',
        '<rate> USD 5.28',
        '# Rates rise again this week',
        'The rate rose to 522.42 on Monday.',
      ],
    ],
    [
      '“News” is a section, “News of” a sentence',
      'News\n\nCourt opens its doors\n\nNews of the deal spread.',
      ['<section> News', '# Court opens its doors', 'News of the deal spread.'],
    ],
    [
      'a credit with its time and counter',
      'Court opens\n\nФото: Ministry of Labour 02.03.2024 10:15 310\n\nФото суда показали всем.',
      [
        '# Court opens',
        '<photo credit> Фото: Ministry of Labour 02.03.2024 10:15 310',
        'Фото суда показали всем.',
      ],
    ],
    [
      'a caption names whom the story names, a sentence has a verb',
      'Judge Asel Omarova met Minister Serik Akhmetov in Astana.\n\nMinister Serik Akhmetov and Judge Asel Omarova in Astana.\n\nMinister Serik Akhmetov saw Judge Asel Omarova in Astana.',
      [
        'Judge Asel Omarova met Minister Serik Akhmetov in Astana.',
        '<caption> Minister Serik Akhmetov and Judge Asel Omarova in Astana.',
        'Minister Serik Akhmetov saw Judge Asel Omarova in Astana.',
      ],
    ],
    [
      'a heading that says something new is no caption',
      'The court met Judge Asel Omarova.\n\nJudge Asel Omarova on juries and the budget of courts\n\nShe sat.',
      [
        'The court met Judge Asel Omarova.',
        'Judge Asel Omarova on juries and the budget of courts',
        'She sat.',
      ],
    ],
    [
      'share and subscribe lines at the end',
      'The share of exports grew.\n\nShare:\nTelegram Subscribe to our Telegram channel!\n\n© 2024 Steppe',
      [
        'The share of exports grew.',
        '<share> Share:',
        '<subscribe> Telegram Subscribe to our Telegram channel!',
        '<notice> © 2024 Steppe',
      ],
    ],
    [
      'a line of signs',
      'The court met.\n\n* * *\n\nIt rose.',
      ['The court met.', '<markup> * * *', 'It rose.'],
    ],
    [
      'a date header and a dateline before the first sentence',
      ' date 2024-03-01 ASTANA. KAZINFORM The court met. It rose.',
      ['<date> date 2024-03-01', '<dateline> ASTANA. KAZINFORM', 'The court met.', 'It rose.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(parse(text))).toEqual(expected)
  })
})

describe('the publication date', () => {
  test.each<[string, string, unknown, string | null]>([
    ['a header', 'date 2024-03-01 The court met.', ['2024-03-01', 'header'], null],
    [
      'a date line',
      'Court opens its doors\n\n5 March 2024, 10:30\n\nThe court met on May 2, 2023.',
      ['2024-03-05', 'header'],
      null,
    ],
    [
      'published, not updated',
      'Court opens its doors\n\nUpdated: 6 March 2024\nPublished: 5 March 2024\n\nIt met.',
      ['2024-03-05', 'header'],
      null,
    ],
    ['a dateline', 'ASTANA, May 2, 2024 – The court met.', ['2024-05-02', 'text'], null],
    [
      'a dateline in Kazakh',
      'АСТАНА. 5 ақпан 2024. ҚазАқпарат – Сот өтті.',
      ['2024-02-05', 'text'],
      null,
    ],
    ['a dateline without its year', 'ASTANA, May 2 – The court met.', null, '--05-02'],
    [
      'a year from a full date shortly before',
      'ASTANA, May 2 – The court met.\n\nThe law was passed on April 20, 2024.',
      ['2024-05-02', 'inferred'],
      '--05-02',
    ],
    [
      'a year across New Year',
      'ASTANA, January 3 – The court met.\n\nThe law was passed on December 28, 2023.',
      ['2024-01-03', 'inferred'],
      '--01-03',
    ],
    [
      'no year from what goes on since then',
      'ASTANA, May 2 – The court met.\n\nThe law applies since April 20, 2024.',
      null,
      '--05-02',
    ],
    [
      'no year from a date far down',
      'ASTANA, May 2 – The court met.\n\nOne.\n\nTwo.\n\nThe law was passed on April 20, 2024.',
      null,
      '--05-02',
    ],
    [
      'no year from a date long before',
      'ASTANA, May 2 – The court met.\n\nThe law was passed on June 20, 2021.',
      null,
      '--05-02',
    ],
    [
      'a year from an anniversary that is kept',
      'ASTANA, May 2 – The court met to mark the 30th anniversary of the Constitution of Kazakhstan.'.replace(
        'to mark',
        'marking',
      ),
      ['2025-05-02', 'inferred'],
      '--05-02',
    ],
    [
      'no year from an anniversary to come',
      'ASTANA, May 2 – The court met ahead of celebrating the 30th anniversary of the Constitution of Kazakhstan.',
      null,
      '--05-02',
    ],
    ['none from the story', 'The court met on January 23, 2025. It rose on June 23.', null, null],
    ['no such day', 'date 2024-02-31 The court met.', null, null],
  ])('%s', (_, text, published, withoutYear) => {
    const article = parse(text)
    const { published: date } = article
    expect(date === null ? null : [date.value, date.from]).toEqual(published)
    expect(article.publishedWithoutYear).toBe(withoutYear)
  })
})

describe('what the owner says', () => {
  const TEXT = '---\ntitle: Doors\ndate: 2024-03\nlang: ru\n---\nCourt opens\n\nThe court met.'

  test('front matter is furniture and goes before the text', () => {
    const article = parse(TEXT)
    expect(article).toMatchObject({
      title: 'Doors',
      published: { value: '2024-03', precision: 'month', from: 'sidecar' },
      lang: 'ru',
    })
    expect(parts(article)).toEqual([
      '<front matter> ---\ntitle: Doors\ndate: 2024-03\nlang: ru\n---',
      '# Court opens',
      'The court met.',
    ])
  })

  test('corpus.yml goes before front matter', () => {
    const article = parse(TEXT, 'a.txt', { ...NOTHING, title: 'Windows', url: 'https://x.kz/1' })
    expect(article).toMatchObject({ title: 'Windows', url: 'https://x.kz/1', lang: 'ru' })
  })

  test.each([
    ['whole: false', null, false],
    ['whole: true', null, true],
    ['title: Doors', null, true],
    ['whole: true', false, false],
    ['whole: false', true, true],
  ])('with %j and %j in corpus.yml, may be shown whole: %j', (field, whole, expected) => {
    const article = parse(`---\n${field}\n---\nThe court met.`, 'a.txt', { ...NOTHING, whole })
    expect(article.whole).toBe(expected)
  })

  test('a rule of dashes is no front matter', () => {
    expect(parts(parse('---\n\nThe court met.\n\n---'))).toEqual([
      '<markup> ---',
      'The court met.',
      '<markup> ---',
    ])
  })

  test.each([
    ['---\ndate: yesterday\n---\nThe court met.', /date "yesterday" is not YYYY-MM-DD/u],
    ['---\nlang: kz\n---\nThe court met.', /lang "kz" is not en, ru, kk/u],
    ['---\nwhole: 1\n---\nThe court met.', /whole "1" is not true or false/u],
    ['---\ntitle: [a\n---\nThe court met.', /bad front matter: line/u],
  ])('%j is refused', (text, reason) => {
    const outcome = parseArticle({ name: 'a.md', text, sidecar: null })
    expect(outcome.kind === 'rejected' && outcome.reason).toMatch(reason)
  })
})

describe('the address', () => {
  test('a line of its own is the address', () => {
    const { url, furniture } = parse('Court opens\n\nIt met.\n\nURL: https://steppe.kz/1')
    expect(url).toBe('https://steppe.kz/1')
    expect(furniture.map(({ kind }) => kind)).toEqual(['link'])
  })

  test.each([
    ['two lines', 'It met.\n\nhttps://steppe.kz/1\n\nhttps://steppe.kz/2'],
    ['an address in a sentence', 'It met, see https://steppe.kz/1 for more.'],
  ])('%s tell of none', (_, text) => {
    expect(parse(text).url).toBeNull()
  })
})

describe('the dateline', () => {
  test('may stand under a lead when it has a date or an agency', () => {
    const article = parse('The court has met.\n\nASTANA, May 2 (Steppe Press) - It rose.')
    expect(article.dateline).toBe('ASTANA')
    expect(parts(article)).toEqual([
      'The court has met.',
      '<dateline> ASTANA, May 2 (Steppe Press) -',
      'It rose.',
    ])
  })

  test('a list of places under a lead has none', () => {
    const article = parse('Two cities grow.\n\nASTANA – The capital.\n\nSHYMKENT – The south.')
    expect(article.dateline).toBeNull()
  })
})

describe('Markdown', () => {
  test('a heading is the title, marks are furniture, the text stays', () => {
    const article = parse(
      '# Court opens\n\n> The **court** met.\n\n## Later\n\n- It rose.\n\n![Judges](a.jpg)',
      'a.md',
    )
    expect(article.title).toBe('Court opens')
    expect(parts(article)).toEqual([
      '<markup> #',
      '# Court opens',
      '<markup> >',
      'The **court** met.',
      '<markup> ##',
      'Later',
      '<markup> -',
      'It rose.',
      '<caption> ![Judges](a.jpg)',
    ])
  })

  test('in plain text a number sign is a sign', () => {
    expect(parse('#Court opens\n\nIt met.').title).toBe('#Court opens')
  })
})

test.each([
  ['', 'empty'],
  [' \n\u00a0', 'empty'],
  ['* * *\n\n—', 'no sentence'],
  ['522.42', 'no sentence'],
])('%j is no article: %s', (text, reason) => {
  expect(parseArticle({ name: 'a.txt', text, sidecar: null })).toEqual({
    kind: 'rejected',
    file: 'a.txt',
    reason,
  })
})
