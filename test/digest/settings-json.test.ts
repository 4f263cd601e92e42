import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings, type DigestSettings } from '../../src/digest/digest-settings.js'
import { readDigestCommand } from '../../src/digest/read-digest-command.js'
import { WEEKDAYS } from '../../src/digest/schedule.js'
import { settingsFromJson, settingsToJson } from '../../src/digest/settings-json.js'
import { DIGEST_VERBS } from '../../src/digest/verbs/digest-verbs.js'

const USUAL = defaultSettings('Asia/Almaty', 'kk')

function exported(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(settingsToJson(USUAL)) as object), ...changes })
}

const settings: fc.Arbitrary<DigestSettings> = fc.record({
  schedule: fc.option(
    fc.record({
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      time: fc.constantFrom('00:00', '09:05', '23:59'),
    }),
  ),
  zone: fc.constantFrom(
    'Asia/Almaty',
    'UTC',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT-5',
    'asia/almaty',
  ),
  articles: fc.integer({ min: 1, max: 20 }),
  include: fc.subarray(['court', 'human rights', 'права человека', 'Kazinform']),
  exclude: fc.subarray(['sport', 'O’Brien', '"quoted"']),
  locale: fc.constantFrom('en', 'ru', 'kk'),
  title: fc.option(fc.constantFrom('Rights', 'Құқық {0} \\ "x"')),
  hashtags: fc.subarray(['#rights', '#құқық']),
  silent: fc.boolean(),
  linkPreviews: fc.boolean(),
  order: fc.constantFrom('newest', 'important'),
  whenEmpty: fc.constantFrom('skip', 'tell'),
})

describe('exported settings', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(settings, (one) => {
        expect(settingsFromJson(settingsToJson(one))).toEqual({ kind: 'settings', settings: one })
      }),
    )
  })

  test('are called as the typed commands are', () => {
    const names = Object.keys(JSON.parse(settingsToJson(USUAL)) as object)
    const verbs = new Set(DIGEST_VERBS.map(({ name }) => name))
    expect(names.filter((name) => !verbs.has(name))).toEqual(['version', 'schedule'])
  })

  test('take whatever typed commands give', () => {
    for (const { name, examples } of DIGEST_VERBS) {
      for (const rest of Object.keys(examples)) {
        const command = readDigestCommand(`${name} ${rest}`)
        const changed = command.kind === 'change' ? { ...USUAL, ...command.changes } : USUAL
        expect(settingsFromJson(settingsToJson(changed))).toEqual({
          kind: 'settings',
          settings: changed,
        })
      }
    }
  })
})

describe('an import is refused', () => {
  test.each([
    ['', 'json', ''],
    ['[]', 'json', ''],
    ['null', 'json', ''],
    ['{"version": 1', 'json', ''],
    [`"${'x'.repeat(30_000)}"`, 'json', ''],
    ['{}', 'version', 'version'],
    [exported({ version: 2 }), 'version', 'version'],
    [exported({ colour: 'red' }), 'unknown', 'colour'],
    ['{"__proto__": {}, '.concat(exported({}).slice(1)), 'unknown', '__proto__'],
    [exported({ articles: undefined }), 'missing', 'articles'],
    [exported({ articles: 0 }), 'wrong', 'articles'],
    [exported({ articles: 21 }), 'wrong', 'articles'],
    [exported({ articles: '5' }), 'wrong', 'articles'],
    [exported({ articles: 2.5 }), 'wrong', 'articles'],
    [exported({ schedule: { days: [], time: '09:00' } }), 'wrong', 'schedule'],
    [exported({ schedule: { days: ['mon', 'mon'], time: '09:00' } }), 'wrong', 'schedule'],
    [exported({ schedule: { days: ['monday'], time: '09:00' } }), 'wrong', 'schedule'],
    [exported({ schedule: { days: ['mon'], time: '9:00' } }), 'wrong', 'schedule'],
    [exported({ schedule: { days: ['mon'], time: '09:00', zone: 'UTC' } }), 'wrong', 'schedule'],
    [exported({ zone: 'Asia/Atlantis' }), 'wrong', 'zone'],
    [exported({ zone: '' }), 'wrong', 'zone'],
    [exported({ include: 'court' }), 'wrong', 'include'],
    [exported({ include: [1] }), 'wrong', 'include'],
    [exported({ include: ['the'] }), 'wrong', 'include'],
    [exported({ include: ['a,b'] }), 'wrong', 'include'],
    [exported({ exclude: Array.from({ length: 21 }, (_, i) => `w${i}`) }), 'wrong', 'exclude'],
    [exported({ language: 'de' }), 'wrong', 'language'],
    [exported({ title: '' }), 'wrong', 'title'],
    [exported({ title: 'two\nlines' }), 'wrong', 'title'],
    [exported({ hashtags: ['rights'] }), 'wrong', 'hashtags'],
    [exported({ hashtags: ['#a b'] }), 'wrong', 'hashtags'],
    [exported({ silent: 1 }), 'wrong', 'silent'],
    [exported({ previews: null }), 'wrong', 'previews'],
    [exported({ order: 'oldest' }), 'wrong', 'order'],
    [exported({ empty: 'maybe' }), 'wrong', 'empty'],
  ])('%.80s', (json, problem, field) => {
    expect(settingsFromJson(json)).toMatchObject({
      kind: 'mistakes',
      mistakes: [{ problem, field }],
    })
  })

  test('with all of its mistakes, each with what could stand there', () => {
    expect(settingsFromJson(exported({ silent: 'no', order: 1, colour: 'red' }))).toEqual({
      kind: 'mistakes',
      mistakes: [
        { problem: 'unknown', field: 'colour', example: '' },
        { problem: 'wrong', field: 'silent', example: 'false' },
        { problem: 'wrong', field: 'order', example: '"newest"' },
      ],
    })
  })

  test('whatever else it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(settingsFromJson(json).kind).toBe('mistakes')
      }),
    )
  })
})
