import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  createArticleWriter,
  type ArticleWriter,
} from '../../../../src/adapters/feeds/items/article-writer.js'

let folder: string
let writer: ArticleWriter

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhauap-writer-'))
  writer = createArticleWriter(folder)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const NAME = 'feeds/steppe.example/court-ab12.txt'
const textOf = (item: string, body = 'The court met.') => `---\nitem: "${item}"\n---\n\n${body}\n`
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const names = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

test('a new file is there whole, and nothing beside it', async () => {
  expect(await writer.create(NAME, 'one', textOf('one'))).toMatchObject({ file: NAME })
  expect(read(NAME)).toBe(textOf('one'))
  expect(names()).toEqual(['court-ab12.txt'])
})

test('a file of somebody else keeps its name', async () => {
  mkdirSync(join(folder, 'feeds/steppe.example'), { recursive: true })
  writeFileSync(join(folder, NAME), 'Mine.')
  expect(await writer.create(NAME, 'one', textOf('one'))).toMatchObject({
    file: 'feeds/steppe.example/court-ab12-2.txt',
  })
  expect(await writer.create(NAME, 'two', textOf('two'))).toMatchObject({
    file: 'feeds/steppe.example/court-ab12-3.txt',
  })
  expect(read(NAME)).toBe('Mine.')
})

test('its own file from before a crash is written again', async () => {
  await writer.create(NAME, 'one', textOf('one'))
  expect(await writer.create(NAME, 'one', textOf('one', 'The court met again.'))).toMatchObject({
    file: NAME,
  })
  expect(names()).toHaveLength(1)
})

test('a new version replaces the one that was written, and no other', async () => {
  const first = await writer.create(NAME, 'one', textOf('one'))
  const second = await writer.replace(first, textOf('one', 'The court met again.'))
  expect(second).toMatchObject({ file: NAME })
  expect(await writer.replace(first, textOf('one', 'Old.'))).toBeNull()
  expect(read(NAME)).toContain('met again')
  writeFileSync(join(folder, NAME), 'Mine.')
  expect(await writer.replace(second ?? first, textOf('one', 'New.'))).toBeNull()
  rmSync(join(folder, NAME))
  expect(await writer.replace(second ?? first, textOf('one', 'New.'))).toBeNull()
  expect(names()).toEqual([])
})

test('what cannot be written leaves nothing behind', async () => {
  mkdirSync(join(folder, 'feeds'))
  writeFileSync(join(folder, 'feeds/steppe.example'), 'a file in the place of the folder')
  await expect(writer.create(NAME, 'one', textOf('one'))).rejects.toThrow(/ENOTDIR|EEXIST/u)
  expect(names()).toEqual(['steppe.example'])
})
