import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createArticleShelf, type ArticleShelf } from '../../src/adapters/article-shelf.js'
import { listFiles } from '../../src/adapters/list-files.js'
import { articleId } from '../../src/corpus/article.js'

let root: string
let corpusDir: string
let withdrawnDir: string
let shelf: ArticleShelf
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhauap-shelf-'))
  corpusDir = join(root, 'corpus')
  withdrawnDir = join(root, 'data', 'withdrawn')
  mkdirSync(corpusDir)
  shelf = createArticleShelf({ corpusDir, withdrawnDir })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8')
const listed = (...path: readonly string[]) => readdirSync(join(root, ...path)).toSorted()

describe('adding', () => {
  test('writes a file below added/, and leaves nothing else there', async () => {
    expect(await shelf.add('bridge.txt', 'Мост открыт.')).toEqual({
      kind: 'shelved',
      id: 'added/bridge.txt',
    })
    expect(read('corpus', 'added', 'bridge.txt')).toBe('Мост открыт.')
    expect(listed('corpus', 'added')).toEqual(['bridge.txt'])
  })

  test('never writes over a file, not even when several come at once', async () => {
    const texts = ['one', 'two', 'three', 'four']
    const added = await Promise.all(texts.map((text) => shelf.add('bridge.txt', text)))
    expect(new Set(added.map((one) => one.kind === 'shelved' && one.id)).size).toBe(4)
    expect(listed('corpus', 'added')).toEqual([
      'bridge-2.txt',
      'bridge-3.txt',
      'bridge-4.txt',
      'bridge.txt',
    ])
    const kept = listed('corpus', 'added').map((name) => read('corpus', 'added', name))
    expect(kept.toSorted()).toEqual(texts.toSorted())
  })

  test('that fails says why, without a path', async () => {
    writeFileSync(join(corpusDir, 'added'), 'a file in the way')
    expect(await shelf.add('bridge.txt', 'x')).toEqual({ kind: 'failed', reason: 'EEXIST' })
  })
})

describe('withdrawing', () => {
  test('moves files out of the corpus, and keeps those of the same name', async () => {
    mkdirSync(join(corpusDir, 'feeds'))
    for (const text of ['first', 'second']) {
      writeFileSync(join(corpusDir, 'feeds', 'a.txt'), text)
      expect(await shelf.withdraw([articleId('feeds/a.txt')])).toBeNull()
    }
    expect(listed('corpus', 'feeds')).toEqual([])
    expect(read('data', 'withdrawn', 'feeds', 'a.txt')).toBe('first')
    expect(read('data', 'withdrawn', 'feeds', 'a-2.txt')).toBe('second')
  })

  test.each(['data', '..data'])('to a folder inside of the corpus (%s) hides it', async (name) => {
    const inside = createArticleShelf({
      corpusDir,
      withdrawnDir: join(corpusDir, name, 'withdrawn'),
    })
    writeFileSync(join(corpusDir, 'a.txt'), 'text')
    expect(await inside.withdraw([articleId('a.txt')])).toBeNull()
    expect(read('corpus', name, '.withdrawn', 'a.txt')).toBe('text')
    expect(await listFiles(corpusDir)).toEqual([])
  })

  test('of a file that is gone already has nothing to do', async () => {
    expect(await shelf.withdraw([articleId('gone.txt')])).toBeNull()
    expect(listed('data', 'withdrawn')).toEqual([])
  })

  test('that fails says why, and leaves the file', async () => {
    writeFileSync(join(corpusDir, 'a.txt'), 'text')
    mkdirSync(join(root, 'data'))
    writeFileSync(withdrawnDir, 'a file in the way')
    expect(await shelf.withdraw([articleId('a.txt')])).toBe('EEXIST')
    expect(read('corpus', 'a.txt')).toBe('text')
  })
})
