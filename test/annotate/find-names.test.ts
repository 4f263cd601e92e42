import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import type { Mention } from '../../src/annotate/mention.js'
import { articleOf } from '../builders/article-of.js'

function found(kind: Mention['kind'], text: string): readonly string[] {
  const article = articleOf(text)
  const { mentions } = annotateArticle(article)
  return mentions.flatMap(({ kind: each, start, end }) =>
    each === kind ? [article.text.slice(start, end)] : [],
  )
}

describe('bodies', () => {
  test.each<readonly [text: string, bodies: readonly string[]]>([
    ['The Ministry of Finance and Trade raised the tax.', ['Ministry of Finance and Trade']],
    ['The Supreme Court and the Senate disagreed.', ['Supreme Court', 'Senate']],
    [
      'The World Bank and the International Monetary Fund met.',
      ['World Bank', 'International Monetary Fund'],
    ],
    [
      'A letter from the Norwegian Refugee Council reached NATO.',
      ['Norwegian Refugee Council', 'NATO'],
    ],
    ['Members of the Lima Bar Association voted.', ['Lima Bar Association']],
    ['The Prosecutor General’s Office opened a case.', ['Prosecutor General’s Office']],
    ['The University of Helsinki and Nokia signed.', ['University of Helsinki', 'Nokia']],
    ['J. Moreau of the Central Bank of Tunisia agreed.', ['Central Bank of Tunisia']],
    ['It grew by 4 percent of GDP in the USA.', []],
    ['He works on Monday in Vienna.', []],
    ['The court of appeal ruled against the ministry.', []],
  ])('%s', (text, bodies) => {
    expect(found('organisation', text)).toEqual(bodies)
  })

  test('an acronym stands for the name that introduces it', () => {
    const article = articleOf(
      'The Baltic Energy Agency (BEA) met. The BEA agreed. Some non-state actors (NSAs) left.',
    )
    const { mentions, acronyms } = annotateArticle(article)
    expect([...acronyms]).toEqual([
      ['BEA', 'Baltic Energy Agency'],
      ['NSAs', 'non-state actors'],
    ])
    const names = mentions.flatMap((each) => (each.kind === 'organisation' ? [each.name] : []))
    expect(names.slice(0, 3)).toEqual([
      'Baltic Energy Agency',
      'Baltic Energy Agency',
      'Baltic Energy Agency',
    ])
  })

  test('an acronym is learnt from the initials of a name in full', () => {
    const { acronyms } = annotateArticle(articleOf('The Baltic Energy Agency met. The BEA agreed.'))
    expect(acronyms.get('BEA')).toBe('Baltic Energy Agency')
  })

  test('brackets that do not spell it teach nothing', () => {
    const { acronyms } = annotateArticle(articleOf('The talks in the Swiss town (BEA) ended.'))
    expect(acronyms.size).toBe(0)
  })
})

describe('places', () => {
  test.each<readonly [text: string, places: readonly string[]]>([
    ['Floods hit the Turkistan Region and South Korea.', ['Turkistan Region', 'South Korea']],
    ['They crossed the Zambezi River near Lake Kariba.', ['Zambezi River', 'Lake Kariba']],
    ['A fire broke out in Gmunden on Friday.', ['Gmunden']],
    ['He moved from San Francisco to New York City.', ['San Francisco', 'New York City']],
    ['Ortega Street in San José was closed.', ['Ortega Street', 'San José']],
    ['It happened in Parliament in March.', []],
    ['Jordan Peters and Victoria Monroe sang.', []],
  ])('%s', (text, places) => {
    expect(found('place', text)).toEqual(places)
  })
})

const names = (text: string): readonly string[] =>
  annotateArticle(articleOf(text)).mentions.flatMap((each) =>
    each.kind === 'person' ? [each.name] : [],
  )

describe('people through an article', () => {
  test.each<readonly [text: string, names: readonly string[]]>([
    ['Judge Mira Solberg sat. Solberg smiled.', ['Mira Solberg', 'Mira Solberg']],
    ['K. Amanov spoke. Kanat Amanov left.', ['Kanat Amanov', 'Kanat Amanov']],
    ['Anna Weiss met Otto Weiss. Weiss left.', ['Anna Weiss', 'Otto Weiss', 'Otto Weiss']],
    ['Mr. Brandt said so. Later Willy Brandt left.', ['Willy Brandt', 'Willy Brandt']],
    [
      'Президент Касым Алиев прибыл в Баку. Встреча с Алиевым прошла вчера.',
      ['Касым Алиев', 'Касым Алиев'],
    ],
    ['Mira Solberg won the Solberg Prize.', ['Mira Solberg']],
    ['Gordon Brown left. Brown bears followed.', ['Gordon Brown']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('a title of address and a role are no part of the name', () => {
    expect(found('person', 'Dr. Lena Fischer and Minister Omar Sayed met Mrs Weiss.')).toEqual([
      'Lena Fischer',
      'Omar Sayed',
      'Weiss',
    ])
  })
})
