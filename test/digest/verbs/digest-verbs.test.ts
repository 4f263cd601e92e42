import { describe, expect, test } from 'vitest'
import { readDigestCommand } from '../../../src/digest/read-digest-command.js'
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
      ...problem,
      forms: verb.forms,
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
  test.each(['daily: 09:00', ' DAILY  09:00 ', 'daily=09:00', 'daily\n09:00'])('is %j', (typed) => {
    expect(readDigestCommand(typed)).toMatchObject({ changes: { schedule: { time: '09:00' } } })
  })

  test.each([
    ['', ''],
    ['dayly 09:00', 'dayly'],
    ['09:00 daily', '09:00'],
    ['offf', 'offf'],
    ['constructor', 'constructor'],
  ])('is not %j, and all forms are shown', (typed, value) => {
    const read = readDigestCommand(typed)
    expect(read).toMatchObject({ kind: 'mistake', problem: 'command', value })
    expect('forms' in read && read.forms.length).toBe(DIGEST_VERBS.length)
  })
})
