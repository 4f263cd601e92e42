import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFolderReader } from '../../src/adapters/corpus-watcher/folder-reader.js'
import {
  watchCorpus,
  type CorpusWatcher,
  type WatchCorpusOptions,
} from '../../src/adapters/corpus-watcher/watch-corpus.js'

const QUICK = { settle: 60, settleUnheard: 60, patience: 400, poll: 50, pollHeard: 60_000 }
const UNHEARD = { isHeard: () => Promise.resolve(false) }
const HEARD = { isHeard: () => Promise.resolve(true) }

let folder: string
let watcher: CorpusWatcher
/** The names of the articles at each update. */
let updates: (readonly string[])[]
let errors: unknown[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhauap-watched-'))
  write('a.txt', 'The court met.')
  updates = []
  errors = []
})

afterEach(async () => {
  await watcher.stop()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

async function watch(options: Partial<WatchCorpusOptions>): Promise<void> {
  const reader = createFolderReader(folder)
  await reader.read()
  watcher = watchCorpus({
    folder,
    isNews: reader.isNews,
    async onSettled(settled) {
      const { articles } = await reader.read({ settled })
      updates.push(articles.map(({ id }) => id))
    },
    onError: (error) => errors.push(error),
    timings: QUICK,
    ...options,
  })
}

const soon = { timeout: 5_000 }

test.each([
  ['told of', HEARD],
  ['not told of', UNHEARD],
])('changes that are %s are noticed, in new folders too', async (_what, isHeard) => {
  await watch(isHeard)
  await sleep(100)
  write('b.txt', 'The court rose.')
  await vi.waitFor(() => expect(updates.at(-1)).toEqual(['a.txt', 'b.txt']), soon)
  mkdirSync(join(folder, 'sub'))
  await sleep(150)
  write('sub/c.txt', 'The envoy left.')
  await vi.waitFor(() => expect(updates.at(-1)).toEqual(['a.txt', 'b.txt', 'sub/c.txt']), soon)
  rmSync(join(folder, 'a.txt'))
  await vi.waitFor(() => expect(updates.at(-1)).toEqual(['b.txt', 'sub/c.txt']), soon)
})

test('what has settled does not wait for ever for a file that goes on changing', async () => {
  await watch(UNHEARD)
  write('b.txt', 'The court rose.')
  for (let n = 0; n < 60; n += 1) {
    appendFileSync(join(folder, 'growing.txt'), `The envoy said ${n}. `)
    await sleep(20)
  }
  expect(updates[0]).toEqual(['a.txt', 'b.txt'])
  await vi.waitFor(() => expect(updates.at(-1)).toEqual(['a.txt', 'b.txt', 'growing.txt']), soon)
})

test('files of other kinds and quiet folders cause no update', async () => {
  await watch(HEARD)
  write('notes.pdf', 'Not looked at.')
  write('.a.txt.swp', 'Hidden.')
  await sleep(400)
  expect(updates).toEqual([])
})

test('a folder that cannot be read is told of at each look, and followed when it is back', async () => {
  await watch(HEARD)
  rmSync(folder, { recursive: true })
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0), soon)
  mkdirSync(folder)
  write('b.txt', 'The court rose.')
  await vi.waitFor(() => expect(updates.at(-1)).toEqual(['b.txt']), soon)
})

test('after the stop nothing is noticed', async () => {
  await watch(UNHEARD)
  await watcher.stop()
  write('b.txt', 'The court rose.')
  await sleep(300)
  expect(updates).toEqual([])
})
