import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FURNITURE_RULES } from '../../src/corpus/furniture-rules.js'
import { parseArticle } from '../../src/corpus/parse-article.js'

const LINES = [
  ...FURNITURE_RULES.flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples]),
  'date 2024-03-01 ASTANA. KAZINFORM The court met.',
  'ASTANA, May 2 (ANI): “The court met. It rose,” he said.',
  'Court opens its doors',
  '---',
  'title: Doors',
  '# Heading',
  '> - quoted',
  '\u00a0',
  '* * *',
]
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 5 }))
    .map((x) => x.join('')),
)
const file = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\u2028'))),
    fc.boolean(),
  )
  .map(([lines, markdown]) => ({
    name: markdown ? 'a.md' : 'a.txt',
    text: lines.flat().join(''),
    sidecar: null,
  }))

test('sentences and furniture tile the text: trimmed, in order, and all of it', () => {
  fc.assert(
    fc.property(file, (file) => {
      const outcome = parseArticle(file)
      if (outcome.kind === 'rejected') return
      const { text, sentences, furniture } = outcome.article
      expect(text).toBe(file.text)
      let covered = 0
      for (const part of [...sentences, ...furniture].sort((a, b) => a.start - b.start)) {
        expect(part.start).toBeGreaterThanOrEqual(covered)
        expect(text.slice(covered, part.start).trim()).toBe('')
        const written = text.slice(part.start, part.end)
        expect(written).toBe(written.trim())
        expect(written).not.toBe('')
        covered = part.end
      }
      expect(text.slice(covered).trim()).toBe('')
    }),
    { numRuns: 800 },
  )
})

test('paragraphs count up from 0 without a gap', () => {
  fc.assert(
    fc.property(file, (file) => {
      const outcome = parseArticle(file)
      if (outcome.kind === 'rejected') return
      const paragraphs = [...new Set(outcome.article.sentences.map(({ paragraph }) => paragraph))]
      expect(paragraphs).toEqual(paragraphs.map((_, index) => index))
    }),
    { numRuns: 200 },
  )
})

test('the same file gives the same article', () => {
  fc.assert(
    fc.property(file, (file) => {
      expect(parseArticle(file)).toEqual(parseArticle(file))
    }),
    { numRuns: 100 },
  )
})

test.each([
  '-a',
  '---\na: b\n',
  'a.b-',
  '1 ',
  'Photo: ',
  '(',
  'ASTANA – ',
  'A\n\n',
  '\u00a0\n',
  '# ',
  '“A.” ',
])('takes linear time on %j repeated', (unit) => {
  const text = unit.repeat(300_000 / unit.length)
  const start = performance.now()
  parseArticle({ name: 'a.md', text, sidecar: null })
  expect(performance.now() - start).toBeLessThan(3_000)
})
