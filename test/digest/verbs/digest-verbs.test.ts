import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../src/digest/digest-settings.js'
import { readDigestCommand } from '../../../src/digest/read-digest-command.js'
import { settingsFromJson, settingsToJson } from '../../../src/digest/settings-json.js'
import { DIGEST_VERBS } from '../../../src/digest/verbs/digest-verbs.js'

const names = DIGEST_VERBS.flatMap((verb) =>
  [verb.name, ...verb.aliases].map((name) => ({ name, verb })),
)

describe.each(DIGEST_VERBS)('$name', (verb) => {
  test.each(Object.entries(verb.examples))('%j is understood', (rest, command) => {
    expect(readDigestCommand(`${verb.name} ${rest}`)).toEqual(command)
  })

  test.each(Object.entries(verb.counterexamples))('%j is a mistake', (rest, problem) => {
    expect(readDigestCommand(`${verb.name} ${rest}`)).toEqual({
      kind: 'mistake',
      forms: verb.forms,
      ...problem,
    })
  })

  test('has examples, and forms that are right', () => {
    expect(Object.keys(verb.examples)).not.toEqual([])
    for (const form of verb.forms) expect(readDigestCommand(form).kind).not.toBe('mistake')
  })

  test.each(verb.aliases)('is also called %s', (alias) => {
    const [[rest, command] = ['', null]] = Object.entries(verb.examples)
    expect(readDigestCommand(`${alias.toUpperCase()} ${rest}`)).toEqual(command)
  })
})

test('no two verbs share a name', () => {
  expect(names.map(({ name }) => name).length).toBe(new Set(names.map(({ name }) => name)).size)
})

describe('a typed command', () => {
  test.each(['daily: 09:00', ' DAILY  09:00 ', 'daily=09:00', 'daily\n09:00', 'Daily, 09:00'])(
    'is %j',
    (typed) => {
      expect(readDigestCommand(typed)).toMatchObject({ changes: { schedule: { time: '09:00' } } })
    },
  )

  test.each([
    ['', ''],
    ['schedule 09:00', 'schedule'],
    ['09:00 tomorrow', '09:00'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['🙂', '🙂'],
  ])('is not %j, and all forms are shown', (typed, value) => {
    const read = readDigestCommand(typed)
    expect(read).toMatchObject({ kind: 'mistake', problem: 'command', value })
    expect('forms' in read && read.forms.length).toBe(DIGEST_VERBS.length)
  })

  test.each([
    ['dayly 09:00', ['daily 09:00', 'daily off']],
    ['Weekli mon 9', ['weekly mon,thu 18:30', 'weekly off']],
    ['ежедевно 9', ['daily 09:00', 'daily off']],
    ['offf', ['off']],
    ['articels 5', ['articles 5']],
    ['жалғастру', ['resume']],
    ['09:00', ['daily 09:00']],
    ['5 articles', ['articles 5']],
    ['please pause', ['pause']],
    ['at 9:30 daily', ['daily 09:30']],
    ['mon, thu 18.30', ['weekly mon,thu 18:30']],
  ])('is not %j, and the nearest form is shown', (typed, forms) => {
    const read = readDigestCommand(typed)
    expect(read).toMatchObject({ kind: 'mistake', problem: 'command', forms })
    for (const form of forms) expect(readDigestCommand(form).kind).not.toBe('mistake')
  })
})

/** What people type, and what nobody does. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom(...names.map(({ name }) => name), '', 'daily09:00'),
      fc.constantFrom(' ', '\t', '\n', ': ', '=', '\u3000', ''),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '🙂',
          '24:00',
          '9:5',
          '９',
          '۹',
          '-1',
          '{"version": 1}',
          '\u0000',
          '__proto__',
        ),
        fc
          .constantFrom('a ', '\'"', ' ', '9', 'mon,', '#', '🙂')
          .map((piece) => piece.repeat(3_000)),
      ),
    )
    .map((parts) => parts.join('')),
)

describe('whatever is typed', () => {
  test('is read, and a mistake comes with forms that are right', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = readDigestCommand(text)
        if (read.kind !== 'mistake') return
        expect(read.forms).not.toEqual([])
        for (const form of read.forms) expect(readDigestCommand(form).kind).not.toBe('mistake')
      }),
      { numRuns: 200 },
    )
  })

  test('gives settings that can be exported and imported', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = readDigestCommand(text)
        if (read.kind !== 'change') return
        const settings = { ...defaultSettings('UTC', 'en'), ...read.changes }
        expect(settingsFromJson(settingsToJson(settings))).toEqual({ kind: 'settings', settings })
      }),
      { numRuns: 200 },
    )
  })
})
