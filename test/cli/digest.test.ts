import { readFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../../src/adapters/configuration.js'
import { digest, type DigestFlags } from '../../src/cli/commands/digest.js'
import { UsageError } from '../../src/cli/usage-error.js'

interface DigestJson {
  readonly items: readonly {
    readonly article: string
    readonly published: string | null
    readonly lead: readonly {
      readonly start: number
      readonly end: number
      readonly text: string
    }[]
  }[]
  readonly questions: readonly string[]
}

/** What the command writes to stdout. */
async function shown(flags: DigestFlags): Promise<string> {
  const stdout = new PassThrough()
  const terminal = {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    env: {},
    onStop: () => undefined,
  }
  const exitCode = await digest(flags, readConfiguration({}), terminal)
  expect(exitCode).toBe(0)
  stdout.end()
  return await text(stdout)
}

async function json(flags: DigestFlags): Promise<DigestJson> {
  return JSON.parse(await shown({ ...flags, json: true })) as DigestJson
}

describe('zhauap digest', () => {
  test.each([
    ['en', 'News digest · ', '1 March 2023', 'There are no articles for this digest yet.'],
    ['ru', 'Дайджест новостей · ', '1 марта 2023 г.', 'Статей для этого дайджеста пока нет.'],
    ['kk', 'Жаңалықтар дайджесі · ', '2023 жылғы 1 наурыз', 'Бұл дайджестке мақала әзірге жоқ.'],
  ])('is framed in %s', async (locale, heading, date, nothing) => {
    const page = await shown({ locale })
    expect(page.startsWith(heading)).toBe(true)
    expect(page).toContain(`Kazinform · ${date}\n`)
    expect(page).toMatch(/\n• [^\n]+\?\n$/)
    expect(page).not.toMatch(/\n\n\n|[^\S\n]\n/)
    expect(await shown({ locale, since: '2030-01-01' })).toContain(nothing)
  })

  test('--json gives each lead with its place in the file', async () => {
    const { items, questions } = await json({})
    expect(items.length).toBe(5)
    expect(questions.length).toBeGreaterThan(1)
    for (const { article, lead } of items) {
      const file = (await readFile(`seeds/${article}`, 'utf8')).replace(/^\uFEFF/u, '')
      expect(lead.length).toBeGreaterThan(0)
      for (const { start, end, text: sentence } of lead) {
        expect(file.slice(start, end)).toBe(sentence)
      }
    }
  })

  test('--since takes articles of that day and later, the newest first', async () => {
    const { items } = await json({ since: '2023-03-01' })
    expect(items.map(({ published }) => published)).toEqual([
      '2025-01-23',
      '2023-12-15',
      '2023-03-01',
    ])
  })

  test.each<DigestFlags>([
    { since: '2023-02-30' },
    { since: '2023-02' },
    { since: 'yesterday' },
    { locale: 'de' },
  ])('%j is wrong use', async (flags) => {
    await expect(shown(flags)).rejects.toThrow(UsageError)
  })
})
