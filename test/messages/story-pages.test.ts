import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedPage, PAGE_LENGTH, storyPages } from '../../src/messages/story-pages.js'
import { articleOf } from '../builders/article-of.js'

const long = (words: number): string => `${'Word '.repeat(words).trim()}.`

describe('an article', () => {
  test('that fits is one page', () => {
    const article = articleOf('One. Two.\n\nThree.')
    expect(storyPages(article, [])).toHaveLength(1)
  })

  test('is turned at the end of a paragraph that stands in the last third of the page', () => {
    const article = articleOf(`${long(240)}\n\n${long(60)}\n\n${long(30)}`)
    const [first, second] = storyPages(article, [])
    expect([first?.length, second?.length]).toEqual([1, 2])
  })

  test('leaves its title to the heading, unless there is nothing else', () => {
    expect(storyPages(articleOf('Rain fell.', { title: 'Rain' }), [])[0]).toHaveLength(1)
    expect(storyPages(articleOf('', { title: 'Rain' }), [])[0]).toHaveLength(1)
    expect(storyPages(articleOf(''), [])).toEqual([])
  })

  test('opens where it is cited, and marks that sentence alone', () => {
    const article = articleOf(`${long(300)}\n\nHere it is. There it is not.`)
    const start = article.text.indexOf('Here it is')
    const pages = storyPages(article, [{ start: start + 2, end: start + 4 }])
    expect(markedPage(pages)).toBe(1)
    expect(pages.flat().filter(({ isMarked }) => isMarked)).toMatchObject([{ start }])
  })
})

const words = fc.array(
  fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), fc.constant('word.')),
)
const anyArticle = fc
  .array(fc.tuple(words, fc.integer({ min: 1, max: 120 })), { maxLength: 6 })
  .map((blocks) =>
    articleOf(blocks.map(([block, times]) => `${block.join(' ')} `.repeat(times)).join('\n\n')),
  )

const bare = (text: string): string => text.replace(/\s/gu, '')

test('pages hold the whole story in order, none too long, none empty, no character split', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const pages = storyPages(article, [])
      const shown = pages.flat().map(({ start, end }) => article.text.slice(start, end))
      const story = article.sentences.map(({ start, end }) => article.text.slice(start, end))
      expect(bare(shown.join(''))).toBe(bare(story.join('')))
      for (const page of pages) {
        expect(page.length).toBeGreaterThan(0)
        const length = page.reduce((sum, { start, end }) => sum + end - start, 0)
        expect(length).toBeLessThanOrEqual(PAGE_LENGTH)
        for (const { end } of page) {
          expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(article.text.slice(end - 1, end + 1))).toBe(
            false,
          )
        }
      }
    }),
    { numRuns: 60 },
  )
})
