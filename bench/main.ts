import { cpus } from 'node:os'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ArticleFile } from '../src/corpus/article-file.js'
import { benchCorpus } from './bench-corpus.js'
import { measureColdStart } from './cold-start.js'
import { drawQueries } from './corpus/draw-queries.js'
import { generateFiles } from './corpus/generate-files.js'
import { markdownReport } from './report.js'

const SEED = 42
const QUERIES = 400

const { values } = parseArgs({
  options: {
    /** Sizes of the generated corpora, by commas; 0 leaves them out. */
    passages: { type: 'string', default: '10000,100000' },
    queries: { type: 'string', default: String(QUERIES) },
  },
})

function seedFiles(): readonly ArticleFile[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join('seeds', name), 'utf8'), sidecar: null }))
}

function questionsOnSeeds(): readonly string[] {
  const texts = seedFiles().map(({ text }) => text)
  return drawQueries(texts, 100, SEED).map((words) => `What ${words}?`)
}

const { ready, resident, answer } = await measureColdStart(questionsOnSeeds())
const sizes = values.passages
  .split(',')
  .map(Number)
  .filter((size) => size > 0)
const queries = Number(values.queries)
const results = [
  benchCorpus('seeds', seedFiles(), queries),
  ...sizes.map((size) =>
    benchCorpus(size.toLocaleString('en'), generateFiles(size, SEED), queries),
  ),
]
const [cpu] = cpus()
console.log(`${cpu?.model ?? ''}, Node ${process.versions.node}, ${queries} queries.`)
console.log(
  `Seeds from a cold start: first answer after ${ready.toFixed(2)} s, then ${answer.toFixed(1)} ms ` +
    `per question (p50), ${resident?.toFixed(0) ?? '?'} MB resident.\n`,
)
console.log(markdownReport(results))
