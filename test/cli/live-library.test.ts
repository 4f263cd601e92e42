import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFolderReader } from '../../src/adapters/corpus-watcher/folder-reader.js'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { buildLibrary } from '../../src/answer/library.js'
import { createLiveLibrary, type LiveLibrary } from '../../src/cli/live-library.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhauap-live-'))
  write('harbour', 'The harbour of Aktau opened in 1963.')
  write('bridge', 'Dana Omarova opened the bridge in Astana.')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.txt`), `The ${name}\n\n${text}\n`)
}

async function live(): Promise<LiveLibrary> {
  const reader = createFolderReader(folder)
  const { articles } = await reader.read()
  const library = buildLibrary(articles, createFlexsearchIndex)
  return createLiveLibrary({ reader, library, today: () => '2026-01-01' })
}

function answered({ view }: LiveLibrary, question: string): string | undefined {
  return view().answer(question, '2026-01-01')[0].answers[0]?.text
}

test('a reload puts new, changed and removed articles into effect at once', async () => {
  const library = await live()
  const before = library.view()
  write('school', 'Aigerim Sadykova opened the school in Shymkent.')
  write('bridge', 'Yerlan Bekov opened the bridge in Astana.')
  rmSync(join(folder, 'harbour.txt'))
  writeFileSync(join(folder, 'blank.txt'), '')
  expect(answered(library, 'Who opened the bridge?')).toBe('Dana Omarova')

  expect(await library.reload()).toEqual({
    kind: 'reloaded',
    articles: 2,
    added: 1,
    changed: 1,
    removed: 1,
    rejected: [{ file: 'blank.txt', reason: 'empty' }],
  })
  expect(answered(library, 'Who opened the bridge?')).toBe('Yerlan Bekov')
  expect(answered(library, 'Who opened the school?')).toBe('Aigerim Sadykova')
  expect(answered(library, 'When did the harbour of Aktau open?')).toBeUndefined()
  expect(library.view().coverage.articles).toBe(2)
  expect(before.library.articles).toHaveLength(2)
  expect(before.answer('Who opened the bridge?', '2026-01-01')[0].answers[0]?.text).toBe(
    'Dana Omarova',
  )
})

test('a reload that finds nothing new changes nothing', async () => {
  const library = await live()
  const before = library.view()
  expect(await library.reload()).toMatchObject({ articles: 2, added: 0, changed: 0, removed: 0 })
  expect(library.view()).toBe(before)
})

test.each([
  ['gone', () => renameSync(folder, `${folder}-gone`)],
  ['empty', () => ['harbour', 'bridge'].map((name) => rmSync(join(folder, `${name}.txt`)))],
])('a folder that is %s leaves everything as it was', async (_what, spoil) => {
  const library = await live()
  spoil()
  expect(await library.reload()).toMatchObject({ kind: 'failed', reason: expect.any(String) })
  expect(answered(library, 'Who opened the bridge?')).toBe('Dana Omarova')
  rmSync(`${folder}-gone`, { recursive: true, force: true })
})

test('two reloads at once are one', async () => {
  const library = await live()
  expect(library.reload()).toBe(library.reload())
  write('bridge', 'Yerlan Bekov opened the bridge in Astana.')
  await library.reload()
  await library.reload()
  expect(answered(library, 'Who opened the bridge?')).toBe('Yerlan Bekov')
})
