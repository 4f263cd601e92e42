import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { FACT_RULES } from '../../src/annotate/find-facts.js'
import { readSentences } from '../../src/annotate/read-sentences.js'
import { articleOf } from '../builders/article-of.js'

type Held = readonly [person: string, office: string]
type Case = readonly [text: string, facts: readonly Held[]]

const holders = (text: string) =>
  annotateArticle(articleOf(text, { published: '2024-05-06' })).facts.map(({ person, office }) => [
    person,
    office,
  ])

const CASES: readonly Case[] = [
  ['Foreign Minister Lena Fischer flew to Oslo.', [['Lena Fischer', 'Foreign Minister']]],
  [
    'Lena Fischer, the German foreign minister, flew to Oslo.',
    [['Lena Fischer', 'German foreign minister']],
  ],
  [
    'The German foreign minister, Lena Fischer, flew to Oslo.',
    [['Lena Fischer', 'German foreign minister']],
  ],
  [
    'Lena Fischer is the chair of the Central Bank of Austria.',
    [['Lena Fischer', 'chair of the Central Bank of Austria']],
  ],
  [
    'Lena Fischer was appointed Minister of Agriculture in May.',
    [['Lena Fischer', 'Minister of Agriculture']],
  ],
  [
    'Lena Fischer became the first president of the club.',
    [['Lena Fischer', 'first president of the club']],
  ],
  [
    'The board elected Lena Fischer as chairwoman of the Red Cross.',
    [['Lena Fischer', 'chairwoman of the Red Cross']],
  ],
  [
    'The new director of the Louvre is Lena Fischer.',
    [['Lena Fischer', 'new director of the Louvre']],
  ],
  [
    'Lena Fischer, 52, a senior adviser at the World Bank, resigned.',
    [['Lena Fischer', 'senior adviser at the World Bank']],
  ],
  [
    'Lena Fischer (head of the Hamburg Port Authority) declined.',
    [['Lena Fischer', 'head of the Hamburg Port Authority']],
  ],
  [
    'Former Secretary of State Lena Fischer spoke.',
    [['Lena Fischer', 'Former Secretary of State']],
  ],
  [
    'The Supreme Audit Office, headed by Lena Fischer, found it.',
    [['Lena Fischer', 'head of Supreme Audit Office']],
  ],
  [
    'Lena Fischer, who chairs the Ethics Committee, agreed.',
    [['Lena Fischer', 'chair of Ethics Committee']],
  ],
  [
    'Lena Fischer, Minister of Health, and Omar Sayed, Minister of Culture, Sports and Tourism, met.',
    [
      ['Lena Fischer', 'Minister of Health'],
      ['Omar Sayed', 'Minister of Culture, Sports and Tourism'],
    ],
  ],
  [
    'President Lena Fischer, Prime Minister Omar Sayed and Speaker Ivan Horvat attended.',
    [
      ['Lena Fischer', 'President'],
      ['Omar Sayed', 'Prime Minister'],
      ['Ivan Horvat', 'Speaker'],
    ],
  ],
  [
    'Lena Fischer, president and chief executive of Nordbank, and Deputy Minister Omar Sayed met.',
    [
      ['Lena Fischer', 'president and chief executive of Nordbank'],
      ['Omar Sayed', 'Deputy Minister'],
    ],
  ],
]

describe('who holds which office', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected)
  })
})

describe('nobody holds it here', () => {
  test.each([
    'Lena Fischer met the foreign minister in Oslo.',
    'Lena Fischer criticised the President of Poland.',
    'The minister thanked Lena Fischer for her work.',
    'Lena Fischer spoke to the head of the delegation.',
    'The Ministry of Justice answered Lena Fischer.',
  ])('%s', (text) => {
    expect(holders(text)).toEqual([])
  })
})

test('a fact is dated and shows its place', () => {
  const article = articleOf('It rained. Judge Lena Fischer of Vienna resigned.', {
    published: '2024-05-06',
  })
  const [fact] = annotateArticle(article).facts
  expect(fact).toMatchObject({
    asOf: { value: '2024-05-06', precision: 'day' },
    sentence: 1,
    organisation: null,
  })
  expect(article.text.slice(fact?.personSpan.start, fact?.personSpan.end)).toBe('Lena Fischer')
})

test('every rule joins somebody in the sentences', () => {
  const fired = new Set(
    CASES.flatMap(([text]) =>
      readSentences(articleOf(text)).flatMap(({ facts }) => facts.map((fact) => fact.rule)),
    ),
  )
  expect(FACT_RULES.map((rule) => rule.name).filter((name) => !fired.has(name))).toEqual([])
})
