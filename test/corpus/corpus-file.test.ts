import { expect, test } from 'vitest'
import { readCorpusFile } from '../../src/corpus/corpus-file.js'

test('fields by file name, with their lines', () => {
  const { entries, problems } = readCorpusFile(
    [
      '# What we know',
      'a.txt:',
      '  title: Court opens',
      '  outlet: Steppe Herald',
      '  date: 2024-03-01',
      '  url: https://steppe.kz/1',
      '  lang: EN',
      '  whole: false',
      '  editor: nobody asks',
      'sub/b.txt: { date: 2024 }',
      'c.txt:',
    ].join('\n'),
  )
  expect(problems).toEqual([])
  expect([...entries]).toEqual([
    [
      'a.txt',
      {
        line: 2,
        metadata: {
          title: 'Court opens',
          outlet: 'Steppe Herald',
          date: { value: '2024-03-01', precision: 'day' },
          url: 'https://steppe.kz/1',
          lang: 'en',
          whole: false,
        },
      },
    ],
    [
      'sub/b.txt',
      {
        line: 10,
        metadata: {
          title: null,
          outlet: null,
          date: { value: '2024', precision: 'year' },
          url: null,
          lang: null,
          whole: null,
        },
      },
    ],
    [
      'c.txt',
      {
        line: 11,
        metadata: { title: null, outlet: null, date: null, url: null, lang: null, whole: null },
      },
    ],
  ])
})

test.each<[string, string, RegExp]>([
  ['bad YAML', 'a.txt:\n  title: "x\nb.txt: 1', /^line \d: /u],
  ['a list', '- a.txt', /^line 1: expected file names/u],
  [
    'an entry without fields',
    'a.txt:\n  date: 2024\nb.txt: yes it is',
    /^line 3: b\.txt: expected/u,
  ],
  ['a bad date', '\na.txt:\n  date: 1 March', /^line 2: a\.txt: date "1 March" is not YYYY-MM-DD/u],
  ['no such day', 'a.txt:\n  date: 2024-02-30', /^line 1: a\.txt: date "2024-02-30"/u],
  [
    'a bad permission',
    'a.txt:\n  whole: maybe',
    /^line 1: a\.txt: whole "maybe" is not true or false/u,
  ],
  ['a bad language', 'a.txt:\n  lang: de', /^line 1: a\.txt: lang "de" is not en, ru, kk/u],
  ['a nested title', 'a.txt:\n  title: [x]', /^line 1: a\.txt: title is no text/u],
  ['a key twice', 'a.txt:\n  lang: en\na.txt:\n  lang: ru', /^line 3: /u],
])('%s is a problem with its line', (_, text, problem) => {
  expect(readCorpusFile(text).problems.join('\n')).toMatch(problem)
})

test('one bad entry leaves the others', () => {
  const { entries, problems } = readCorpusFile('a.txt:\n  date: x\nb.txt:\n  date: 2024')
  expect([...entries.keys()]).toEqual(['b.txt'])
  expect(problems).toHaveLength(1)
})

test.each(['', '# nothing yet\n'])('%j says nothing', (text) => {
  expect(readCorpusFile(text)).toEqual({ entries: new Map(), problems: [] })
})
