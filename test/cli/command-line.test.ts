import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.js'

interface CitationJson {
  readonly article: string
  readonly excerpt: string
  readonly start: number
  readonly end: number
}

interface AnswerLine {
  readonly id: string
  readonly grade: string
  readonly answer: string | null
  readonly answered: boolean
  readonly confidence: number
  readonly citations: readonly CitationJson[]
  readonly error?: string
}

function linesOf(stdout: string): readonly AnswerLine[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerLine)
}

function withoutTimes(stdout: string): string {
  return stdout.replace(/"ms": ?[\d.]+/g, '"ms":0')
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhauap-cli-'))
  writeFileSync(
    join(folder, 'harbour.txt'),
    'The harbour\n\nThe harbour of Aktau opened in 1963.\n',
  )
  writeFileSync(join(folder, 'broken.txt'), Buffer.from([0xff, 0xfe, 0x00, 0x01]))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('zhauap', () => {
  test.each([
    ['no such command', ['dance']],
    ['an unknown option', ['ask', '--loud', 'Who?']],
    ['a question missing', ['ask']],
    ['a question beside --jsonl', ['ask', '--jsonl', 'Who?']],
    ['classify without --jsonl', ['classify']],
    ['a day that is none', ['digest', '--since', '2023-02-30x']],
    ['a locale that is none', ['digest', '--locale', 'de']],
    ['the bot without a token', ['bot']],
  ])('%s is wrong use: exit code 2, a line on stderr', async (_name, args) => {
    const { exitCode, stdout, stderr } = await runCli(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/\S/)
  })

  test('a wrong environment names each variable: exit code 2', async () => {
    const { exitCode, stderr } = await runCli(['ask', 'Who?'], {
      env: { TIME_ZONE: 'Mars/Base', LOG_LEVEL: 'loud' },
    })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/TIME_ZONE[^]*LOG_LEVEL|LOG_LEVEL[^]*TIME_ZONE/)
  })

  test('a folder that is missing is a failure: exit code 1', async () => {
    const { exitCode, stderr } = await runCli(['corpus', '--corpus', join(folder, 'none')])
    expect(exitCode).toBe(1)
    expect(stderr).toContain(join(folder, 'none'))
    expect(stderr).not.toContain('    at ')
  })

  test.each(['start', 'bot', 'ask', 'classify', 'corpus', 'digest'])(
    '%s --help shows its use: exit code 0',
    async (command) => {
      const { exitCode, stdout } = await runCli([command, '--help'])
      expect(exitCode).toBe(0)
      expect(stdout).toContain(`Usage: zhauap ${command}`)
    },
  )
})

describe('zhauap ask', () => {
  test('answers with the excerpt and its source', async () => {
    const { exitCode, stdout, stderr } = await runCli(['ask', 'Who is Eamon Gilmore?'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('EU Special Representative for Human Rights')
    expect(stdout).toContain('experience in implementing political')
    expect(stderr).toBe('')
  })

  test('--explain shows the rule, the gate and the score tree', async () => {
    const { stdout } = await runCli(['ask', '--explain', 'When was the court established?'])
    expect(stdout).toMatch(/by rule/)
    expect(stdout).toMatch(/gate/)
    expect(stdout).toMatch(/bm25/)
  })

  test('--json excerpts are the text of the file at their offsets', async () => {
    const { stdout } = await runCli(['ask', '--json', 'Who led the Kazakh delegation?'])
    const { citations, answered } = JSON.parse(stdout) as AnswerLine
    expect(answered).toBe(true)
    for (const { article, excerpt, start, end } of citations) {
      const text = readFileSync(new URL(`../../seeds/${article}`, import.meta.url), 'utf8')
      expect(text.slice(start, end)).toBe(excerpt)
    }
  })

  test('the same question twice gives the same bytes but for ms', async () => {
    const args = ['ask', '--json', 'What did Gilmore say about Central Asia?']
    const [first, second] = await Promise.all([runCli(args), runCli(args)])
    expect(withoutTimes(first.stdout)).toBe(withoutTimes(second.stdout))
  })

  test('--jsonl answers a line a line, in order, and says what is wrong with a bad one', async () => {
    const input = [
      '{"id":"a","question":"When did the harbour of Aktau open?"}',
      'not json',
      '',
      '{"id":"b","question":7}',
      '{"id":"c","question":""}',
      '{"id":"d","question":"When did the harbour open?","within":["none.txt"]}',
      '{"id":"e","question":"When did the harbour open?","limit":5}',
    ].join('\n')
    const { exitCode, stdout, stderr } = await runCli(['ask', '--jsonl', '--corpus', folder], {
      input,
    })
    const lines = linesOf(stdout)
    expect(exitCode).toBe(1)
    expect(lines.map(({ id, error }) => id ?? error?.split(' ')[0])).toEqual([
      'a',
      'not',
      expect.any(String),
      'c',
      'd',
      'e',
    ])
    expect(lines[0]?.citations[0]?.excerpt).toBe('The harbour of Aktau opened in 1963.')
    expect(lines[3]).toMatchObject({ grade: 'none', citations: [] })
    expect(lines[4]).toMatchObject({ grade: 'none', citations: [] })
    expect(lines[5]?.citations.length).toBeGreaterThan(0)
    expect(stderr).toContain('line 2')
    expect(stderr).toContain('broken.txt')
  })
})

describe('zhauap corpus', () => {
  test('lists articles with their furniture, and files left out with the reason', async () => {
    const { exitCode, stdout } = await runCli(['corpus', '--json', '--corpus', folder])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ article: 'harbour.txt', title: 'The harbour', lang: 'en' }],
      rejected: [{ file: 'broken.txt', reason: expect.any(String) as string }],
    })
  })
})

describe('zhauap start without a token', () => {
  test('answers what is piped in, a question a line', async () => {
    const { exitCode, stdout, stderr } = await runCli(['start', '--corpus', folder], {
      input: 'When did the harbour of Aktau open?\n\nwhen did aktau open\n',
    })
    expect(exitCode).toBe(0)
    expect(stdout.match(/1963/g)?.length).toBeGreaterThanOrEqual(2)
    expect(stderr).toContain('BOT_TOKEN')
  })
})

describe('zhauap digest', () => {
  test('shows the newest articles with their lead, verbatim', async () => {
    const { exitCode, stdout } = await runCli(['digest', '--since', '2025-01-01'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Kazakhstan reaffirms commitment')
    expect(stdout).not.toContain('Roman Vassilenko')
  })
})
