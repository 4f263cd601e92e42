import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DigestSettings } from '../../../src/digest/digest-settings.js'
import { WEEKDAYS } from '../../../src/digest/schedule.js'
import {
  exportDigests,
  importDigests,
  type ImportedDigest,
} from '../../../src/telegram/digests/exported-digests.js'
import { someSettings } from '../../builders/targets.js'

const words = fc.uniqueArray(fc.constantFrom('court', 'bridge', 'құқық', 'Dana Omarova', 'суд'))
const settings: fc.Arbitrary<DigestSettings> = fc
  .record({
    articles: fc.integer({ min: 1, max: 20 }),
    include: words,
    exclude: words,
    locale: fc.constantFrom('en', 'ru', 'kk'),
    silent: fc.boolean(),
    linkPreviews: fc.boolean(),
    order: fc.constantFrom('newest', 'important'),
    whenEmpty: fc.constantFrom('skip', 'tell'),
    title: fc.constantFrom(null, 'Of the week', '«Неделя»'),
    hashtags: fc.constantFrom([], ['#news'], ['#a', '#құқық']),
    schedule: fc.constantFrom(null, { days: WEEKDAYS, time: '09:00' }),
  })
  .map((chosen) => someSettings(chosen))

const targets = fc.array(
  fc.record({
    chatId: fc.integer({ min: -1_002_999_999_999, max: -1 }),
    topicId: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
    title: fc.string({ maxLength: 40 }),
    settings,
  }),
  { minLength: 1, maxLength: 30 },
)

test('what is exported is imported the same, whatever the number of messages', () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: 500, max: 4000 }), (all, longest) => {
      const texts = exportDigests(all, longest)
      const imported = texts.flatMap((text): readonly ImportedDigest[] => {
        const read = importDigests(text)
        return read.kind === 'digests' ? read.digests : []
      })
      expect(imported).toEqual(
        all.map(({ chatId, topicId, settings: own }) => ({
          chat: { chatId },
          topicId,
          named: String(chatId),
          settings: own,
        })),
      )
      for (const text of texts) {
        const { digests } = JSON.parse(text) as { readonly digests: readonly unknown[] }
        expect(text.length <= longest || digests.length === 1).toBe(true)
      }
    }),
  )
})

test('the longest settings fit into one message', () => {
  const phrases = Array.from({ length: 20 }, (_, index) => `${'w'.repeat(58)}${index + 10}`)
  const long = someSettings({
    include: phrases,
    exclude: phrases,
    title: 't'.repeat(100),
    hashtags: Array.from({ length: 10 }, (_, index) => `#${'h'.repeat(48)}${index + 10}`),
  })
  const target = {
    chatId: -1_002_300_000_001,
    topicId: 9_999_999,
    title: 't'.repeat(128),
    settings: long,
  }
  const [text = ''] = exportDigests([target], 4000)
  expect(text.length).toBeLessThan(4096)
  expect(importDigests(text).kind).toBe('digests')
})
