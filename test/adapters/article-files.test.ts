import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArticleFolder } from '../../src/adapters/article-files.js'
import { CorpusFolderError, NoArticlesError } from '../../src/adapters/article-folder-errors.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

async function names(): Promise<readonly (readonly string[])[]> {
  const { articles } = await readArticleFolder(folder)
  return articles.map((article) => article.names)
}

describe('readArticleFolder', () => {
  test('reads .txt and .md in order of name, in subfolders too, and nothing else', async () => {
    await write({
      'b.txt': 'The second court met.',
      'a.md': '# First\n\nThe first court met.',
      'sub/deep/C.TXT': 'The third court met.',
      'notes.pdf': 'Not looked at.',
      '.hidden.txt': 'Hidden.',
      '.git/a.txt': 'Hidden too.',
    })
    expect(await names()).toEqual([['a.md'], ['b.txt'], ['sub/deep/C.TXT']])
  })

  test('bad files are listed with a reason and the rest loads', async () => {
    await write({
      'a.txt': 'The court met.',
      'binary.txt': new Uint8Array([1, 0, 2]),
      'empty.txt': '',
      'huge.txt': new Uint8Array(2 * 1024 * 1024 + 1).fill(97),
      'latin1.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      'signs.txt': '* * *',
    })
    await symlink(join(folder, 'nowhere'), join(folder, 'gone.txt'))
    const { articles, rejected } = await readArticleFolder(folder)
    expect(articles.map(({ id }) => id)).toEqual(['a.txt'])
    expect(rejected).toEqual([
      { file: 'binary.txt', reason: 'binary' },
      { file: 'empty.txt', reason: 'empty' },
      { file: 'gone.txt', reason: 'unreadable: ENOENT' },
      { file: 'huge.txt', reason: 'larger than 2 MB' },
      { file: 'latin1.txt', reason: 'not UTF-8' },
      { file: 'signs.txt', reason: 'no sentence' },
    ])
  })

  test('copies are one article with every name', async () => {
    await write({ 'b.txt': 'The court met.', 'a.txt': 'The court met.', 'c.txt': 'It rose.' })
    expect(await names()).toEqual([['a.txt', 'b.txt'], ['c.txt']])
  })

  test('corpus.yml gives what files leave out, the nearer one first', async () => {
    await write({
      'corpus.yml': 'a.txt:\n  outlet: Steppe\nsub/b.txt:\n  outlet: Far\n',
      'a.txt': 'The court met.',
      'sub/corpus.yml': 'b.txt:\n  outlet: Near\n  date: 2024-03-01\n',
      'sub/b.txt': 'The court rose.',
    })
    const { articles, rejected } = await readArticleFolder(folder)
    expect(rejected).toEqual([])
    expect(articles.map(({ outlet, published }) => [outlet, published?.value])).toEqual([
      ['Steppe', undefined],
      ['Near', '2024-03-01'],
    ])
  })

  test('mistakes in corpus.yml are told with their lines', async () => {
    await write({
      'corpus.yml': 'a.txt:\n  date: soon\nmissing.txt:\n  lang: en\n',
      'a.txt': 'The court met.',
    })
    const { articles, rejected } = await readArticleFolder(folder)
    expect(articles).toHaveLength(1)
    expect(rejected).toEqual([
      {
        file: 'corpus.yml',
        reason: 'line 1: a.txt: date "soon" is not YYYY-MM-DD, YYYY-MM or YYYY',
      },
      { file: 'corpus.yml', reason: 'line 3: no article missing.txt' },
    ])
  })

  test('links that lead back up end', async () => {
    await write({ 'sub/a.txt': 'The court met.' })
    await symlink(folder, join(folder, 'sub', 'up'))
    await symlink(join(folder, 'sub'), join(folder, 'sub', 'self'))
    expect(await names()).toEqual([['sub/a.txt']])
  })

  test('progress counts up to the number of files', async () => {
    await write({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': '', 'd.pdf': 'x' })
    const calls: (readonly [number, number])[] = []
    await readArticleFolder(folder, (done, total) => calls.push([done, total]))
    expect(calls).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  test('a missing folder says so', async () => {
    const missing = join(folder, 'nowhere')
    await expect(readArticleFolder(missing)).rejects.toThrow(CorpusFolderError)
    await expect(readArticleFolder(missing)).rejects.toThrow(/nowhere.*--corpus/u)
  })

  test('a file is no folder', async () => {
    await write({ 'a.txt': 'The court met.' })
    await expect(readArticleFolder(join(folder, 'a.txt'))).rejects.toThrow(CorpusFolderError)
  })

  test('a folder without articles says what it needs', async () => {
    await expect(readArticleFolder(folder)).rejects.toThrow(/no \.txt or \.md file/u)
  })

  test('a folder of bad files tells the first reason and keeps them all', async () => {
    await write({ 'a.txt': '', 'b.txt': '***' })
    const error = await readArticleFolder(folder).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(NoArticlesError)
    expect(error).toMatchObject({
      code: 'NO_ARTICLES',
      rejected: [{ file: 'a.txt' }, { file: 'b.txt' }],
      message: expect.stringContaining('2 rejected, the first is a.txt: empty'),
    })
  })
})
