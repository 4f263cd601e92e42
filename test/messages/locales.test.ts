import { FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/messages/catalogue.js'
import { createMessages, MissingMessageError } from '../../src/messages/messages.js'
import { LANGUAGES } from '../../src/text/language.js'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'

const ftl = readLocaleFiles()

interface References {
  readonly variables: string[]
  readonly messages: string[]
}

/** The variables and messages that each message of a file names, directly. */
function referencesIn(text: string): ReadonlyMap<string, References> {
  return new Map(
    new FluentResource(text).body.map(({ id, value }) => {
      const references: References = { variables: [], messages: [] }
      JSON.stringify(value, (_key, node: unknown) => {
        if (typeof node === 'object' && node !== null && 'type' in node && 'name' in node) {
          if (node.type === 'var') references.variables.push(String(node.name))
          if (node.type === 'mesg') references.messages.push(String(node.name))
        }
        return node
      })
      return [id, references] as const
    }),
  )
}

/** The variables that a message needs, itself or through the messages it refers to. */
function variablesOf(id: string, file: ReadonlyMap<string, References>): readonly string[] {
  const { variables = [], messages = [] } = file.get(id) ?? {}
  return [...new Set(variables.concat(messages.flatMap((other) => variablesOf(other, file))))]
}

describe.each(LANGUAGES)('locales/%s.ftl', (locale) => {
  const file = referencesIn(ftl[locale])

  test.each(Object.entries(CATALOGUE))(
    '%s has its words and its variables %j',
    (key, variables) => {
      expect(file.has(key)).toBe(true)
      expect(variablesOf(key, file).toSorted()).toEqual([...variables].toSorted())
    },
  )

  test('holds no message that nothing says', () => {
    const used = new Set([...file.values()].flatMap(({ messages }) => messages))
    const orphans = [...file.keys()].filter((key) => !(key in CATALOGUE) && !used.has(key))
    expect(orphans).toEqual([])
  })

  test('parses whole: every entry of the file is read', () => {
    const written = ftl[locale].match(/^[a-z][\w-]* =/gm)
    expect(file.size).toBe(written?.length)
  })

  test('keeps every message in one paragraph', () => {
    const broken = [...ftl[locale].matchAll(/^([a-z][\w-]*) = .*\n {4}\S/gm)].map(([, key]) => key)
    expect(broken).toEqual([])
  })
})

test('a file without one of the messages is refused by name', () => {
  const kk = ftl.kk.replace(/^unsupported = .*$/m, '')
  expect(() => createMessages({ ...ftl, kk })).toThrow(MissingMessageError)
  expect(() => createMessages({ ...ftl, kk })).toThrow('locales/kk.ftl lacks unsupported')
})
