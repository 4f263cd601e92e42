import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ApiError } from '../api-error.js'
import type { WireEntity } from '../wire.js'
import { canContain, formattingKinds } from './entity-kinds.js'
import { formatText, type TextInput } from './formatted-text.js'

const nobody = () => undefined

/** The result, or undefined for a refusal; anything else thrown is a mistake of the server. */
const format = (input: TextInput) => {
  try {
    return formatText(input, nobody)
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}

const kind = fc.constantFrom(
  ...formattingKinds.filter((k) => !['text_link', 'text_mention'].includes(k)),
)
const entity = fc.record({
  type: kind,
  offset: fc.integer({ min: -1, max: 12 }),
  length: fc.integer({ min: 0, max: 8 }),
})
const text = fc.string({ unit: 'grapheme', maxLength: 12 })

/** Pieces that markup is made of, so that a good part of the mixtures is well formed. */
const piece = fc.constantFrom(
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<code>',
  '</code>',
  '<blockquote>',
  '</blockquote>',
  '&lt;',
  '&',
  '*',
  '_',
  '__',
  '||',
  '`',
  '```',
  '>',
  '\n',
  '\r',
  '\\',
  '[',
  '](a.kz)',
  ' ',
  'a',
  'қ',
  '👍',
)
const mixture = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

const end = ({ offset, length }: WireEntity) => offset + length
const isFormatting = ({ type }: WireEntity) => formattingKinds.includes(type)

const expectSound = ({ text, entities }: { text: string; entities: readonly WireEntity[] }) => {
  expect(text).toBe(text.trim())
  const formatting = entities.filter(isFormatting)
  for (const [i, inner] of entities.entries()) {
    expect(inner.length).toBeGreaterThan(0)
    expect(end(inner)).toBeLessThanOrEqual(text.length)
    expect(text.slice(inner.offset, end(inner))).not.toMatch(/\p{Surrogate}/u)
    expect(inner.offset).toBeGreaterThanOrEqual(entities[i - 1]?.offset ?? 0)
  }
  for (const [i, inner] of formatting.entries())
    for (const outer of formatting.slice(0, i)) {
      const isApart = end(outer) <= inner.offset
      const isInside = end(inner) <= end(outer)
      expect(isApart || isInside).toBe(true)
      if (!isApart)
        expect(canContain(outer.type, inner.type) || canContain(inner.type, outer.type)).toBe(true)
    }
}

/** How many of the inputs were accepted, all of them soundly. */
const tryAll = (inputs: fc.Arbitrary<TextInput>): number => {
  let accepted = 0
  fc.assert(
    fc.property(inputs, (input) => {
      const formatted = format(input)
      if (formatted === undefined) return
      accepted++
      expectSound(formatted)
    }),
    { numRuns: 300 },
  )
  return accepted
}

test('entities are refused, or lie in the text and within one another', () => {
  const entities = fc.array(entity, { maxLength: 3 })
  expect(tryAll(fc.record({ text, entities }))).toBeGreaterThan(10)
})

test.each(['HTML', 'MarkdownV2'])('any %s is refused, or makes sound entities', (parse_mode) => {
  const inputs = mixture.map((source) => ({ text: source, parse_mode }))
  expect(tryAll(inputs)).toBeGreaterThan(10)
})
