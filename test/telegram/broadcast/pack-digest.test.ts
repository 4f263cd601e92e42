import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleId } from '../../../src/corpus/article.js'
import { inline, paragraph, tightParagraph } from '../../../src/messages/block.js'
import { blocksToText, packDigest } from '../../../src/telegram/broadcast/pack-digest.js'
import { replaceRange, stretchOf } from '../../../src/telegram/broadcast/replace-range.js'
import { concatenate, fitsMessage } from '../../../src/telegram/rendering/rich-text.js'

const words = fc
  .array(fc.constantFrom('мост', 'court', 'Ғарыш', '😀', 'a'), { minLength: 1, maxLength: 400 })
  .map((all) => all.join(' '))
const block = fc
  .tuple(words, fc.constantFrom('plain', 'bold', 'italic'), fc.boolean())
  .map(([text, style, isTight]) =>
    (isTight ? tightParagraph : paragraph)(inline(text, style as 'bold', 'https://example.com/a')),
  )
const group = fc.record({
  heading: fc.array(block, { maxLength: 1 }),
  blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
  article: fc.option(
    fc.nat({ max: 99 }).map((n) => ({ id: articleId(`${n}.txt`), checksum: String(n) })),
  ),
})

describe('a digest as messages', () => {
  test('each fits, and names the place of each article that it shows', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 25 }), (groups) => {
        const messages = packDigest(groups)
        for (const { text, shown } of messages) {
          expect(fitsMessage(text)).toBe(true)
          expect(text.text.trim()).not.toBe('')
          let before = 0
          for (const { start, end } of shown) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeLessThanOrEqual(text.text.length)
            expect(text.text.slice(start, end).trim()).not.toBe('')
            before = end
          }
        }
        const expected = groups.flatMap(({ article }) => article?.id ?? [])
        const ids = messages.flatMap(({ shown }) => shown.map(({ id }) => id))
        expect(ids.filter((id, i) => id !== ids[i - 1])).toEqual(
          expected.filter((id, i) => id !== expected[i - 1]),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a story stands whole in one message where it fits one', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 25 }), (groups) => {
        const pieces = packDigest(groups).map(({ text }) => text.text)
        for (const { blocks } of groups) {
          const story = blocksToText(blocks)
          if (!fitsMessage(story)) continue
          expect(pieces.some((piece) => piece.includes(story.text))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a stretch of a text', () => {
  const rich = fc.array(block, { minLength: 1, maxLength: 5 }).map(blocksToText)

  test('put in its own place changes nothing', () => {
    fc.assert(
      fc.property(rich, rich, rich, (before, inside, after) => {
        const whole = concatenate(concatenate(before, '\n\n', inside), '\n\n', after)
        const start = before.text.length + 2
        const end = start + inside.text.length
        expect(replaceRange(whole, start, end, stretchOf(whole, start, end))).toEqual(whole)
      }),
    )
  })

  test('gives way to another', () => {
    fc.assert(
      fc.property(rich, rich, rich, rich, (before, inside, after, other) => {
        const around = (middle: typeof inside) =>
          concatenate(concatenate(before, '\n\n', middle), '\n\n', after)
        const start = before.text.length + 2
        const end = start + inside.text.length
        expect(replaceRange(around(inside), start, end, other)).toEqual(around(other))
      }),
    )
  })
})
