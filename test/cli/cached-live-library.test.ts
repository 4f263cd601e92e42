import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveLibrary, type LiveLibrary } from '../../src/cli/live-library.js'
import { loadLibraryFrom, openCorpus, type OpenCorpus } from '../../src/cli/load-library.js'
import type { Terminal } from '../../src/cli/terminal.js'

const ARTICLES = 200

let root: string
let corpusDir: string
let dataDir: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhauap-kept-'))
  corpusDir = join(root, 'corpus')
  dataDir = join(root, 'data')
  mkdirSync(corpusDir)
  for (let i = 0; i < ARTICLES; i += 1) write(`harbour-${i}`, `Harbour ${i} opened in ${1800 + i}.`)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(name: string, text: string): void {
  writeFileSync(join(corpusDir, `${name}.txt`), `The ${name}\n\n${text}\n`)
}

const terminal: Terminal = {
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  stderr: new PassThrough().resume(),
  env: {},
  onStop: () => {},
}

interface Run {
  readonly live: LiveLibrary
  readonly corpus: OpenCorpus
  /** How many articles had to be indexed. */
  readonly added: number
  readonly uncached: readonly string[]
}

async function start(): Promise<Run> {
  const corpus = openCorpus(corpusDir, dataDir, terminal)
  const { library, added } = await loadLibraryFrom(corpus, terminal)
  const uncached: string[] = []
  const live = createLiveLibrary({
    reader: corpus.reader,
    library,
    cache: corpus.cache,
    onUncached: (reason) => uncached.push(reason),
    today: () => '2026-01-01',
    quiet: 0,
  })
  return { live, corpus, added: added.length, uncached }
}

async function stop({ live, corpus }: Run): Promise<void> {
  await live.stop()
  corpus.cache.close()
}

/** How many articles the next start would have to index. */
async function missing(): Promise<number> {
  const corpus = openCorpus(corpusDir, dataDir, terminal)
  const { added } = await loadLibraryFrom(corpus, terminal)
  corpus.cache.close()
  return added.length
}

function answered({ live }: Run, question: string): string | undefined {
  return live.view().answer(question, '2026-01-01')[0].answers[0]?.text
}

test('what a bot has found is kept while it runs, new articles too', async () => {
  const first = await start()
  expect(first.added).toBe(ARTICLES)
  await vi.waitFor(async () => expect(await missing()).toBe(0), { timeout: 30_000, interval: 100 })

  write('bridge', 'Dana Omarova opened the bridge in Astana.')
  expect(await first.live.reload()).toMatchObject({ added: 1 })
  expect(answered(first, 'Who opened the bridge?')).toBe('Dana Omarova')
  await vi.waitFor(async () => expect(await missing()).toBe(0), { timeout: 30_000, interval: 100 })
  await stop(first)

  const second = await start()
  expect(second).toMatchObject({ added: 0, uncached: [] })
  expect(answered(second, 'Who opened the bridge?')).toBe('Dana Omarova')
  await stop(second)
})

test('a cache that cannot be written is told of once, and answers go on', async () => {
  writeFileSync(dataDir, 'no folder')
  const run = await start()
  await vi.waitFor(() => expect(run.uncached).toHaveLength(1), { timeout: 10_000 })
  write('bridge', 'Dana Omarova opened the bridge in Astana.')
  await run.live.reload()
  expect(answered(run, 'Who opened the bridge?')).toBe('Dana Omarova')
  await stop(run)
  expect(run.uncached).toHaveLength(1)
})
