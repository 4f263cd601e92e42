import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { articleOf } from '../builders/article-of.js'

function quoted(text: string) {
  const article = articleOf(text)
  return annotateArticle(article).quotations.map(({ start, end, speakerName }) => [
    article.text.slice(start, end),
    speakerName,
  ])
}

describe('who says what', () => {
  test.each<readonly [text: string, quote: string, speaker: string | null]>([
    [
      '“The dam will hold,” said Karin Holm, head of the Water Board.',
      'The dam will hold,',
      'Karin Holm',
    ],
    [
      '«Мы готовы к переговорам», — сказал Ерлан Садыков.',
      'Мы готовы к переговорам',
      'Ерлан Садыков',
    ],
    [
      '"The dam will hold," the engineer, Karin Holm, told reporters.',
      'The dam will hold,',
      'Karin Holm',
    ],
    ['“Will it hold?” Karin Holm asked on Monday.', 'Will it hold?', 'Karin Holm'],
    [
      'Karin Holm said: “The dam will hold. We checked it.”',
      'The dam will hold. We checked it.',
      'Karin Holm',
    ],
    [
      'Karin Holm, the head of the Water Board, added, “The dam will hold.”',
      'The dam will hold.',
      'Karin Holm',
    ],
    [
      'According to the mayor, Karin Holm: “The dam will hold.”',
      'The dam will hold.',
      'Karin Holm',
    ],
    [
      '“The dam will hold,” the Ministry of Energy said in a statement.',
      'The dam will hold,',
      'Ministry of Energy',
    ],
    [
      'Karin Holm called the plan “a gift to the whole of the valley”.',
      'a gift to the whole of the valley',
      null,
    ],
    ['The play “Winter Light” opened in Oslo.', 'Winter Light', null],
    [
      'Nobody liked it. “The dam will hold.” Karin Holm said the storm was over and went home.',
      'The dam will hold.',
      null,
    ],
    [
      '“Our ‘open door’ policy stays,” said Omar Sayed.',
      'Our ‘open door’ policy stays,',
      'Omar Sayed',
    ],
    [
      '“He called it “madness” and left,” said Omar Sayed.',
      'He called it “madness” and left,',
      'Omar Sayed',
    ],
    [
      '‘We won’t go there again this winter,’ said Omar Sayed.',
      'We won’t go there again this winter,',
      'Omar Sayed',
    ],
  ])('%s', (text, quote, speaker) => {
    expect(quoted(text)).toEqual([[quote, speaker]])
  })
})

describe('over sentences and paragraphs', () => {
  test('a second quotation shares the speaker of the first', () => {
    expect(
      quoted('“It is over,” said Omar Sayed. “We are going home now.”').map(([, who]) => who),
    ).toEqual(['Omar Sayed', 'Omar Sayed'])
  })

  test('a paragraph that opens with the mark goes on with the quotation', () => {
    const text =
      'Omar Sayed said: “The first day was hard.\n\n“The second was worse.”\n\nIt rained.'
    expect(quoted(text)).toEqual([
      ['The first day was hard.\n\n“The second was worse.', 'Omar Sayed'],
    ])
  })

  test('an open quotation ends with its paragraph', () => {
    const text = 'Omar Sayed said: “The first day was hard.\n\nIt rained.'
    expect(quoted(text)).toEqual([['The first day was hard.', 'Omar Sayed']])
  })

  test('"she said" goes to whoever spoke last, whatever the pronoun', () => {
    const text = 'Mayor Omar Sayed said the bridge was closed. “It is not safe any more,” she said.'
    expect(quoted(text)).toEqual([['It is not safe any more,', 'Omar Sayed']])
  })

  test('the reporter of a paragraph before is still the speaker', () => {
    const text = 'Omar Sayed noted that the bridge was old.\n\n“It is not safe any more,” he added.'
    expect(quoted(text)).toEqual([['It is not safe any more,', 'Omar Sayed']])
  })

  test('sentences that a quotation touches', () => {
    const article = articleOf(
      'It rained. Omar Sayed said: “The day was hard. We are tired.” They left.',
    )
    const [quotation] = annotateArticle(article).quotations
    expect([quotation?.firstSentence, quotation?.lastSentence]).toEqual([1, 2])
  })
})
