import { describe, expect, test } from 'vitest'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import { articleId } from '../../src/corpus/article.js'
import { articleCard } from '../../src/messages/article-card.js'
import { articleListBlocks, latestBlocks } from '../../src/messages/article-lists.js'
import { headline } from '../../src/messages/headline.js'
import { createMessages } from '../../src/messages/messages.js'
import { blocksToTerminal } from '../../src/messages/render-terminal.js'
import { LANGUAGES } from '../../src/text/language.js'
import { anArticle } from '../builders/answers.js'

const messages = createMessages(readLocaleFiles())
const bridge = anArticle(['Dana Omarova opened the bridge.', 'It is long.'])
const untitled = anArticle(['Rain\n fell on the steppe for a week.'], {
  id: articleId('rain.txt'),
  title: null,
  outlet: null,
  published: null,
})
const empty = anArticle([], { id: articleId('empty.txt'), title: ' ' })

describe('the headline of an article', () => {
  test.each([
    ['is its title', bridge, 'A bridge over the Ishim opens'],
    [
      'without a title is how it opens, in one line',
      untitled,
      'Rain fell on the steppe for a week.',
    ],
    ['without any words is its file', empty, 'empty.txt'],
  ])('%s', (_what, article, expected) => {
    expect(headline(article, 100)).toBe(expected)
  })

  test('is cut after a word', () => {
    expect(headline(bridge, 20)).toBe('A bridge over the…')
  })
})

describe('a list of articles', () => {
  const page = { entries: [bridge, untitled], first: 11, total: 12, search: null }

  test('has numbers, headlines, and what is known of each', () => {
    expect(blocksToTerminal(articleListBlocks(page, messages.in('en')), false)).toBe(
      [
        'My articles, the newest first',
        '11–12 of 12',
        '',
        '11. A bridge over the Ishim opens · Steppe Courier · 1 March 2023',
        '',
        '12. Rain fell on the steppe for a week.',
        '',
        'Tap a number to read the article. To search, write /articles and a word or two.',
      ].join('\n'),
    )
  })

  test.each([
    ['en', 'Articles on bridge\n11–12 of 12\n'],
    ['ru', 'Статьи по запросу bridge\n11–12 из 12\n'],
    ['kk', 'Іздеу сөздері: bridge\nБарлығы 12, көрсетілгені: 11–12\n'],
  ] as const)('of a search names it in %s', (locale, expected) => {
    const blocks = articleListBlocks({ ...page, search: 'bridge' }, messages.in(locale))
    expect(blocksToTerminal(blocks, false).startsWith(expected)).toBe(true)
  })

  test('that is whole tells no range', () => {
    const whole = { ...page, first: 1, total: 2 }
    expect(blocksToTerminal(articleListBlocks(whole, messages.in('en')), false)).not.toContain(
      ' of ',
    )
  })

  test.each(LANGUAGES)('without articles is one line in %s', (locale) => {
    const none = { entries: [], first: 1, total: 0 }
    expect(articleListBlocks({ ...none, search: null }, messages.in(locale))).toHaveLength(1)
    expect(latestBlocks(none, messages.in(locale))).toHaveLength(1)
  })
})

test('what leads an article is one line, whatever lines it has in its file', () => {
  const article = anArticle(['Rain\n\n  fell.'])
  const card = articleCard({ article, lead: article.sentences }, messages.in('en'))
  expect(blocksToTerminal(card, false)).toMatch(/\n│ Rain fell\.$/)
})

test('an article in short is its reference and its lead, as far as it has them', () => {
  const [opening] = bridge.sentences
  const card = articleCard({ article: bridge, lead: opening ? [opening] : [] }, messages.in('en'))
  expect(blocksToTerminal(card, false)).toBe(
    'A bridge over the Ishim opens · Steppe Courier · 1 March 2023\n│ Dana Omarova opened the bridge.',
  )
  const bare = articleCard({ article: empty, lead: [] }, messages.in('en'))
  expect(blocksToTerminal(bare, false)).toBe('Steppe Courier · 1 March 2023')
})
