import { cpus } from 'node:os'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ArticleFile } from '../src/corpus/article-file.js'
import { benchCorpus } from './bench-corpus.js'
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
console.log(
  `${cpu?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${queries} queries\n`,
)
console.log(markdownReport(results))
