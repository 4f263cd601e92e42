import * as fc from 'fast-check'
import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFolderReader } from '../../src/adapters/corpus-watcher/folder-reader.js'
import { scanFolder } from '../../src/adapters/corpus-watcher/scan-folder.js'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../../src/answer/answer-question.js'
import { buildLibrary, type Library } from '../../src/answer/library.js'
import { createLiveLibrary } from '../../src/cli/live-library.js'

const NAMES = ['a.txt', 'b.txt', 'c.md', 'sub/a.txt', 'sub/d.md'] as const
/** Articles, two of them with the same words in another order of names, and files that are none. */
const CONTENTS = [
  'The harbour of Aktau\n\nDana Omarova opened the harbour in Aktau in 2014.\n',
  'The harbour of Aktau\n\nYerlan Bekov opened the harbour in Aktau in 2015.\n',
  '---\ntitle: The school\ndate: 2024-05-01\n---\n\nAigerim Sadykova, the mayor, opened the school.\n',
  'The bridge\n\nThe court of Aktau met on March 3. The bridge was closed by the mayor.\n',
  '',
  '* * *',
]
const SIDECARS = [
  'a.txt:\n  outlet: Steppe Herald\n',
  'a.txt:\n  outlet: Steppe Herald\n  date: 2023-03-01\nb.txt:\n  title: Of bridges\n',
  'a.txt:\n  date: soon\nnowhere.txt:\n  lang: en\n',
  'd.md:\n  lang: ru\n',
  ': not: yaml: [',
]
const QUESTIONS = [
  'Who opened the harbour?',
  'When was the harbour of Aktau opened?',
  'Who is the mayor?',
  'What closed the bridge?',
]

type Operation =
  | { readonly kind: 'write'; readonly name: string; readonly text: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'move' | 'link'; readonly name: string; readonly to: string }

const name = fc.constantFrom(...NAMES)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      name,
      text: fc.constantFrom(...CONTENTS),
    }),
  },
  fc.record({
    kind: fc.constant('write' as const),
    name: fc.constantFrom('corpus.yml', 'sub/corpus.yml'),
    text: fc.constantFrom(...SIDECARS),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    name: fc.constantFrom(...NAMES, 'corpus.yml', 'sub'),
  }),
  fc.record({ kind: fc.constantFrom('move' as const, 'link' as const), name, to: name }),
)

/** What cannot be done (a file that is not there) is not. */
function perform(folder: string, operation: Operation): void {
  const path = join(folder, operation.name)
  try {
    mkdirSync(join(folder, 'sub'), { recursive: true })
    if (operation.kind === 'write') writeFileSync(path, operation.text)
    else if (operation.kind === 'remove') rmSync(path, { recursive: true })
    else if (operation.kind === 'move') renameSync(path, join(folder, operation.to))
    else linkSync(path, join(folder, operation.to))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** All that readers can see of it. */
function seen(library: Library): object {
  const answers = QUESTIONS.map((question) => {
    const { grade, confidence, answers, citations } = answerQuestion(library, question, {
      now: '2026-01-01',
      limit: 10,
    })
    return {
      grade,
      confidence,
      answers: answers.map(({ text }) => text),
      citations: citations.map(({ article, start, end }) => [article.names, start, end]),
    }
  })
  return { articles: library.articles, names: [...library.byName.keys()].sort(), answers }
}

test('after any changes of the folder a followed library is like a fresh one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(operation, { maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      async (rounds) => {
        const folder = mkdtempSync(join(tmpdir(), 'zhauap-followed-'))
        try {
          // Never without any article: such a folder is not followed.
          writeFileSync(
            join(folder, 'always.txt'),
            'The museum\n\nSerik Akhmetov opened the museum.\n',
          )
          const reader = createFolderReader(folder)
          const library = buildLibrary((await reader.read()).articles, createFlexsearchIndex)
          const live = createLiveLibrary({ reader, library, today: () => '2026-01-01' })
          for (const operations of rounds) {
            for (const one of operations) perform(folder, one)
            const outcome = await live.update(await scanFolder(folder))
            const fresh = await createFolderReader(folder).read()
            expect(outcome).toMatchObject({ kind: 'reloaded', rejected: fresh.rejected })
            expect(seen(live.view().library)).toEqual(
              seen(buildLibrary(fresh.articles, createFlexsearchIndex)),
            )
            expect(reader.isNews(await scanFolder(folder))).toBe(false)
          }
          await live.stop()
        } finally {
          rmSync(folder, { recursive: true })
        }
      },
    ),
    { numRuns: 60 },
  )
})
