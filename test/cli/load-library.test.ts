import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.js'
import { loadLibrary } from '../../src/cli/load-library.js'
import type { Terminal } from '../../src/cli/terminal.js'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const QUESTION = 'Who chairs the Constitutional Court?'

let root: string
let corpusDir: string
let dataDir: string
let runs = 0

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhauap-load-'))
  corpusDir = join(root, 'corpus')
  mkdirSync(corpusDir)
  cpSync(SEEDS, corpusDir, { recursive: true })
  for (let i = 0; i < 200; i += 1) {
    writeFileSync(join(corpusDir, `${i}.txt`), `The harbour ${i}\n\nIt opened in ${1800 + i}.\n`)
  }
})

beforeEach(() => {
  runs += 1
  dataDir = join(root, `data-${runs}`)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What a command finds, and what it says while it loads. */
async function run(): Promise<{ readonly answer: string; readonly said: string }> {
  const stderr = new PassThrough()
  const terminal: Terminal = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    env: {},
    onStop: () => {},
  }
  const { library } = await loadLibrary(undefined, { corpusDir, dataDir }, terminal)
  const { explanation, ...answer } = answerQuestion(library, QUESTION, { now: '2026-11-22' })
  const whole = JSON.stringify({ ...answer, explanation })
  const lines = String(stderr.read() ?? '').split('\n')
  return {
    answer: createHash('sha256').update(whole).digest('hex'),
    // How far it is by then depends on the machine.
    said: lines
      .filter((line) => !/^(?:reading|indexing) articles: \d+ of 205$/.test(line))
      .join('\n'),
  }
}

function cacheFiles(): readonly string[] {
  return readdirSync(join(dataDir, 'cache'))
    .filter((name) => name.endsWith('.cache'))
    .map((name) => join(dataDir, 'cache', name))
}

test('a command keeps what it found where there is a DATA_DIR, and the next says the same', async () => {
  mkdirSync(dataDir)
  const first = await run()
  expect(cacheFiles()).toHaveLength(1)
  expect(await run()).toEqual({ answer: first.answer, said: '' })
})

test('a command makes no DATA_DIR', async () => {
  await run()
  expect(existsSync(dataDir)).toBe(false)
})

test('a damaged cache is told of, and made anew', async () => {
  mkdirSync(dataDir)
  const { answer } = await run()
  const [file = ''] = cacheFiles()
  rmSync(join(dataDir, 'cache'), { recursive: true })
  mkdirSync(join(dataDir, 'cache'))
  writeFileSync(file, 'something else')
  expect(await run()).toEqual({
    answer,
    said: 'the cache of the articles is damaged: it is made anew\n',
  })
  expect(await run()).toEqual({ answer, said: '' })
})

test('a cache of another version is told of, and replaced', async () => {
  mkdirSync(join(dataDir, 'cache'), { recursive: true })
  const { answer } = await run()
  const [file = ''] = cacheFiles()
  writeFileSync(file.replace(/-[^-]*$/, '-0123456789abcdef.cache'), 'whatever')
  rmSync(file)
  expect(await run()).toEqual({
    answer,
    said: 'the cache of the articles is of another version of zhauap: it is made anew\n',
  })
  expect(cacheFiles()).toEqual([file])
})

test('a DATA_DIR that cannot be written hinders nobody', async () => {
  mkdirSync(dataDir)
  // A file in the place of the folder: root may write into any folder.
  writeFileSync(join(dataDir, 'cache'), '')
  chmodSync(dataDir, 0o500)
  const { said } = await run()
  expect(said).toBe('')
})
