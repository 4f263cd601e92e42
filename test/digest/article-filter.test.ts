import { describe, expect, test } from 'vitest'
import { aboutTopic, articleFilter } from '../../src/digest/article-filter.js'
import type { Language } from '../../src/text/language.js'
import { textLanguage } from '../../src/text/text-language.js'
import { articleOf } from '../builders/article-of.js'

const EN =
  'The Supreme Court of Kazakhstan heard appeals on Monday. President Kassym-Jomart Tokayev signed a law on human rights. Judges were paid.'
const RU =
  'Верховный суд рассмотрел жалобы. Закон о правах человека подписан Касым-Жомартом Токаевым. Судьи довольны.'
const KK =
  'Жоғарғы сот шағымдарды қарады. Заңға Президент Қасым-Жомарт Тоқаев қол қойды. Адам құқықтары қорғалады.'

describe('an article is about', () => {
  test.each([
    ['court', EN],
    ['Courts', EN],
    ['APPEAL', EN],
    ['human rights', EN],
    ['Human Right', EN],
    ['law on human rights', EN],
    ['Tokayev', EN],
    ['Kassym-Jomart Tokayev', EN],
    ['Токаев', EN],
    ['Токаева', EN],
    ['Тоқаев', EN],
    ['Верховный суд', EN],
    ['права человека', EN],
    ['правах человека', EN],
    ['адам құқықтары', EN],
    ['суд', RU],
    ['судья', RU],
    ['права человека', RU],
    ['Токаев', RU],
    ['Tokayev', RU],
    ['Tokaev', RU],
    ['Тоқаев', RU],
    ['сот', KK],
    ['адам құқығы', KK],
    ['Тоқаев', KK],
    ['заңдар', KK],
    ['соттар', KK],
    ['президенттер', KK],
    ['Токаев', KK],
    ['Токаевым', KK],
    ['Tokayev', KK],
  ])('%s: %s', (topic, text) => {
    expect(aboutTopic(topic)(articleOf(text, { lang: textLanguage(text) }))).toBe(true)
  })
})

describe('an article is not about', () => {
  test.each([
    ['rights human', EN],
    ['supreme rights', EN],
    ['Monday President', EN],
    ['courtesy', EN],
    ['Omarov', EN],
    ['Омаров', EN],
    ['спорт', EN],
    ['the', EN],
    ['.*', EN],
    ['^The', EN],
    ['суд жалобы', RU],
    ['Омаров', RU],
    ['Omarov', RU],
    ['sport', RU],
    ['Назарбаев', KK],
    ['сотталған', KK],
    ['жоғары', KK],
  ])('%s: %s', (topic, text) => {
    expect(aboutTopic(topic)(articleOf(text, { lang: textLanguage(text) }))).toBe(false)
  })

  test('words that a sentence ends between', () => {
    const article = articleOf('He praised the human. Rights were not mentioned.')
    expect(aboutTopic('human rights')(article)).toBe(false)
  })
})

test.each<[string, Language, string, boolean]>([
  ['сот', 'kk', EN, true],
  ['сот', 'ru', EN, false],
  ['суд', 'ru', EN, true],
  ['суд', 'kk', EN, true],
])('%s is read in %s', (topic, locale, text, isAbout) => {
  expect(aboutTopic(topic, locale)(articleOf(text))).toBe(isAbout)
})

describe('an outlet is found', () => {
  const article = { ...articleOf('The bridge is open.'), outlet: 'Kazinform' }
  test.each(['Kazinform', 'kazinform', 'Казинформ', 'inform.kz', 'ҚазАқпарат'])('as %s', (name) => {
    expect(aboutTopic(name)(article)).toBe(true)
  })

  test('though no table has it', () => {
    expect(aboutTopic('steppe herald')({ ...article, outlet: 'Steppe Herald' })).toBe(true)
  })

  test('however its article spells it', () => {
    expect(aboutTopic('Kursiv')({ ...article, outlet: 'Курсив' })).toBe(true)
  })

  test.each(['Kaz', 'inform', 'The Astana Times'])('not as %s', (name) => {
    expect(aboutTopic(name)(article)).toBe(false)
  })
})

test('a title counts that the text does not hold', () => {
  const article = { ...articleOf('It is open.'), title: 'The bridge' }
  expect(aboutTopic('bridges')(article)).toBe(true)
})

test('a heading and a dateline count', () => {
  const article = { ...articleOf('It is open.', { title: 'The bridge' }), dateline: 'ALMATY' }
  expect(aboutTopic('bridges')(article)).toBe(true)
  expect(aboutTopic('Almaty')(article)).toBe(true)
})

describe('a filter', () => {
  const bridge = articleOf('The bridge in Almaty is open.')
  const court = articleOf('The court in Almaty is open.')
  const sport = articleOf('The race in Almaty is over.')
  test.each([
    ['lets all through that asks for nothing', [], [], [bridge, court, sport]],
    ['takes what holds one of its words', ['bridge', 'court'], [], [bridge, court]],
    ['leaves out what holds one of its words', [], ['race'], [bridge, court]],
    ['leaves out what it asks for, too', ['Almaty'], ['race', 'court'], [bridge]],
  ] as const)('%s', (_, include, exclude, passing) => {
    expect(
      [bridge, court, sport].filter(articleFilter({ include, exclude, locale: 'en' })),
    ).toEqual(passing)
  })
})
