import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateNews } from '../../../bench/corpus/generate-news.js'
import { createFolderReader } from '../../../src/adapters/corpus-watcher/folder-reader.js'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { cacheFileIn } from '../../../src/adapters/library-cache/cache-file.js'
import {
  openLibraryCache,
  type LibraryCache,
} from '../../../src/adapters/library-cache/library-cache.js'
import { annotateArticle } from '../../../src/annotate/annotate-article.js'
import { annotationsOf, officeFactsOf } from '../../../src/answer/annotations-of.js'
import { answerQuestion } from '../../../src/answer/answer-question.js'
import { libraryChanges } from '../../../src/answer/library-changes.js'
import { buildLibrary, updateLibrary, type Library } from '../../../src/answer/library.js'
import type { ArticleFile } from '../../../src/corpus/article-file.js'
import { allAtOnce } from '../../../src/retrieval/steps.js'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))
const MADE = 24
/** With the seeds; a copy is no article of its own. */
const ARTICLES = MADE + 5

const QUESTIONS = [
  'Who is Eamon Gilmore?',
  'Who chairs the Constitutional Court?',
  'When was the memorandum signed?',
  'Кто возглавляет Конституционный суд?',
  'Эльвира Азимова кім?',
  'What is the OSCE?',
]

let root: string
let corpus: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhauap-cache-'))
  corpus = join(root, 'corpus')
  cpSync(SEEDS, corpus, { recursive: true })
  const seeds = readdirSync(SEEDS).map((name): ArticleFile => ({
    name,
    text: readFileSync(join(SEEDS, name), 'utf8'),
    sidecar: null,
  }))
  for (const { name, text } of generateNews(MADE, seeds, 11)) {
    writeFileSync(join(corpus, name), text)
  }
  copyFileSync(join(corpus, '00003.txt'), join(corpus, 'copy-of-3.txt'))
  writeFileSync(join(corpus, 'corpus.yml'), '00001.txt:\n  outlet: The Harbour Post\n')
  writeFileSync(join(corpus, 'blank.txt'), ' ')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Loaded {
  readonly cache: LibraryCache
  readonly library: Library
  /** How many articles had to be indexed. */
  readonly added: number
  readonly useless: readonly string[]
}

async function load(dataDir: string, folder = corpus): Promise<Loaded> {
  const useless: string[] = []
  const cache = openLibraryCache(cacheFileIn(dataDir, folder), (why) => useless.push(why))
  const { articles } = await createFolderReader(folder, cache.parse).read()
  cache.attach(articles)
  const restored = cache.restore(articles, createFlexsearchIndex)
  const { added } = libraryChanges(restored, articles)
  const library = updateLibrary(restored, { add: added, remove: [] }, createFlexsearchIndex)
  return { cache, library, added: added.length, useless }
}

/** A folder with the cache of the corpus as it is now. */
async function cached(name: string): Promise<string> {
  const dataDir = join(root, name)
  const { cache, library } = await load(dataDir)
  allAtOnce(cache.store(library))
  cache.close()
  return dataDir
}

async function fresh(folder = corpus): Promise<Library> {
  const { articles } = await createFolderReader(folder).read()
  return buildLibrary(articles, createFlexsearchIndex)
}

/** Everything that is said, and all that it is said by. */
function answersOf(library: Library): string {
  return JSON.stringify(
    QUESTIONS.map((question) => {
      const answer = answerQuestion(library, question, { now: '2026-11-22' })
      return { ...answer, explanation: answer.explanation }
    }),
  )
}

/** All that a library is, with the postings of every term. */
function partsOf(library: Library) {
  const { segments, ...statistics } = library.index
  return {
    articles: library.articles,
    names: [...library.byName],
    annotations: library.articles.map(annotationsOf),
    facts: library.articles.map(officeFactsOf),
    statistics,
    segments: segments.map(({ segment: { index, ...columns }, ...removed }) => ({
      removed,
      columns,
      postings: [...columns.termNumbers.keys()].map((term) =>
        Array.from(index.postings(term), (passages) => passages ?? []),
      ),
    })),
  }
}

function cacheFilesIn(dataDir: string): readonly string[] {
  return readdirSync(join(dataDir, 'cache'))
}

function onlyFileIn(dataDir: string): string {
  const [name, ...others] = cacheFilesIn(dataDir)
  expect(others).toEqual([])
  return join(dataDir, 'cache', name ?? '')
}

describe('a library from the cache', () => {
  test('is the library from the files in every part, and reads nothing anew', async () => {
    const dataDir = await cached('same')
    const { cache, library, added, useless } = await load(dataDir)
    const expected = await fresh()
    expect({ added, useless }).toEqual({ added: 0, useless: [] })
    expect(partsOf(library)).toStrictEqual(partsOf(expected))
    expect(library.articles.map(annotationsOf)).toStrictEqual(
      expected.articles.map(annotateArticle),
    )
    expect(answersOf(library)).toBe(answersOf(expected))
    cache.close()
  })

  test('says the same after its annotations can be read no more', async () => {
    const { cache, library } = await load(await cached('closed'))
    cache.close()
    expect(answersOf(library)).toBe(answersOf(await fresh()))
  })

  test('is brought up to date where files were added, changed and removed', async () => {
    const dataDir = await cached('changed')
    const folder = join(root, 'changed-corpus')
    cpSync(corpus, folder, { recursive: true })
    renameSync(corpus, `${corpus}-before`)
    renameSync(folder, corpus)
    try {
      writeFileSync(join(corpus, 'new.txt'), 'The harbour\n\nDana Omarova opened the harbour.\n')
      writeFileSync(join(corpus, '00007.txt'), 'The bridge\n\nThe bridge opened in 2014.\n')
      writeFileSync(join(corpus, 'corpus.yml'), '00001.txt:\n  outlet: The Evening Post\n')
      rmSync(join(corpus, '00003.txt'))
      rmSync(join(corpus, '00009.txt'))
      const { cache, library, added } = await load(dataDir)
      expect(added).toBe(4)
      expect(answersOf(library)).toBe(answersOf(await fresh()))
      allAtOnce(cache.store(library))
      cache.close()
      const again = await load(dataDir)
      expect(again.added).toBe(0)
      expect(answersOf(again.library)).toBe(answersOf(await fresh()))
      again.cache.close()
    } finally {
      rmSync(corpus, { recursive: true, force: true })
      renameSync(`${corpus}-before`, corpus)
    }
  })

  test('annotates again only what has changed', async () => {
    const dataDir = await cached('rows')
    const rows = () => {
      const database = new Database(onlyFileIn(dataDir), { readonly: true })
      const keys = database.prepare('SELECT hex(key), rowid FROM annotation').raw().all()
      database.close()
      return new Map(keys as [string, number][])
    }
    const before = rows()
    const { cache, library } = await load(dataDir)
    const changes = { add: [], remove: [library.articles[0]?.id ?? ''] }
    allAtOnce(cache.store(updateLibrary(library, changes as never, createFlexsearchIndex)))
    cache.close()
    const after = rows()
    expect(after.size).toBe(before.size - 1)
    expect([...after].every(([key, row]) => before.get(key) === row)).toBe(true)
  })
})

describe('a cache that is not as it was written', () => {
  let dataDir: string
  let file: string
  let whole: Buffer
  let expected: string

  beforeAll(async () => {
    dataDir = await cached('spoilt')
    file = onlyFileIn(dataDir)
    whole = readFileSync(file)
    expected = answersOf(await fresh())
  })

  /** What is said with a spoilt file, and what the run after it finds. */
  async function nextRuns() {
    const first = await load(dataDir)
    const said = answersOf(first.library)
    allAtOnce(first.cache.store(first.library))
    first.cache.close()
    const { cache, library, added, useless } = await load(dataDir)
    const annotated = library.articles.map(annotationsOf).length
    cache.close()
    return { said, added, useless, annotated }
  }

  const healed = () => ({ said: expected, added: 0, useless: [], annotated: ARTICLES })

  test.each([
    ['nothing at all', Buffer.alloc(0)],
    [
      'something else',
      Buffer.from('not a database, but longer than the header of one\n'.repeat(9)),
    ],
  ])('is made anew when it is %s', async (_what, content) => {
    writeFileSync(file, content)
    expect(await nextRuns()).toEqual(healed())
  })

  test('is made anew when it was cut anywhere', async () => {
    const shares = [0.4, 0.9]
    for (const share of shares) {
      writeFileSync(file, whole)
      truncateSync(file, Math.floor(share * whole.length))
      expect(await nextRuns()).toEqual(healed())
    }
  })

  test('is made anew when bytes of it were overwritten', async () => {
    const spot = fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 64 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { minLength: 1, maxLength: 20 }), async (spots) => {
        const spoilt = Buffer.from(whole)
        for (const { at, bytes } of spots)
          spoilt.set(bytes.subarray(0, 1), Math.floor(at * whole.length))
        writeFileSync(file, spoilt)
        expect(await nextRuns()).toEqual(healed())
      }),
      { numRuns: 6 },
    )
  })

  test('is told of when an article of it is damaged', async () => {
    writeFileSync(file, whole)
    const database = new Database(file)
    database.exec(`UPDATE annotation SET facts = zeroblob(length(facts)) WHERE rowid = 3`)
    database.close()
    const { cache, library, useless } = await load(dataDir)
    expect(library.articles.map(annotationsOf)).toEqual(library.articles.map(annotateArticle))
    expect(useless).toEqual(['damaged'])
    cache.close()
  })

  test('is made anew when it is of another version of the program', async () => {
    writeFileSync(file, whole)
    const other = file.replace(/-[^-]*$/, '-0123456789abcdef.cache')
    renameSync(file, other)
    const { cache, library, added, useless } = await load(dataDir)
    expect({ added, useless }).toEqual({ added: library.articles.length, useless: ['outdated'] })
    allAtOnce(cache.store(library))
    cache.close()
    expect(onlyFileIn(dataDir)).toBe(file)
  })

  test('is of no harm when it is of another corpus', async () => {
    const folder = join(root, 'other')
    mkdirSync(folder)
    writeFileSync(
      join(folder, '00001.txt'),
      'The school\n\nThe school opened in Shymkent in 2001.\n',
    )
    copyFileSync(join(corpus, '00002.txt'), join(folder, '00002.txt'))
    const path = cacheFileIn(dataDir, folder).path()
    writeFileSync(path, whole)
    const { cache, library, added } = await load(dataDir, folder)
    expect(added).toBeGreaterThan(0)
    expect(answersOf(library)).toBe(answersOf(await fresh(folder)))
    cache.close()
    rmSync(path)
  })
})

test('a process killed at any moment leaves a cache that changes nothing', async () => {
  const expected = answersOf(await fresh())
  const whole = join(root, 'killed')
  const { cache, library } = await load(whole)
  const steps = cache.store(library)
  let at = 0
  for (; !steps.next().done; at += 1) {
    if (at % 12 !== 0) continue
    // What a killed process leaves are its files as they are.
    const left = join(root, `killed-${at}`)
    cpSync(whole, left, { recursive: true })
    const next = await load(left)
    expect(answersOf(next.library)).toBe(expected)
    expect(next.useless).toEqual([])
    next.cache.close()
  }
  expect(at).toBeGreaterThan(MADE)
  cache.close()
})

test('a folder that cannot be written only hinders storing', async () => {
  const dataDir = join(root, 'a-file')
  writeFileSync(dataDir, '')
  const { cache, library, useless } = await load(dataDir)
  expect(useless).toEqual([])
  expect(() => allAtOnce(cache.store(library))).toThrow('a-file')
  expect(answersOf(library)).toBe(answersOf(await fresh()))
  cache.close()
})
