import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from '../src/corpus/article.js'
import { parseArticle } from '../src/corpus/parse-article.js'

/** A question with the answers that are accepted, and the file that holds them. */
export interface PackQuestion {
  readonly id: string
  readonly question: string
  readonly answers: readonly string[]
  readonly file: string
  /** Questions of one group stay in one fold. */
  readonly group: string
}

export interface Pack {
  readonly name: string
  /** Whether its questions make sense without their article. */
  readonly searchable: boolean
  readonly articles: readonly Article[]
  readonly questions: readonly PackQuestion[]
}

interface Row {
  readonly id: string
  readonly question: string
  readonly answers?: readonly string[]
  readonly gold?: readonly { readonly article: string }[]
}

const BYTE_ORDER_MARK = /^\uFEFF/
const PART_NUMBERS = /(?:-\d+){2}\.txt$/

/** Reads a pack: a folder with `pack.json`, `questions.jsonl` and `corpus/*.txt`. */
export function readPack(folder: string): Pack {
  const corpus = join(folder, 'corpus')
  const articles = readdirSync(corpus)
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(join(corpus, name), 'utf8').replace(BYTE_ORDER_MARK, '')
      const parsed = parseArticle({ name, text, sidecar: null })
      return parsed.kind === 'article' ? [parsed.article] : []
    })
  const titles = new Map(articles.map(({ id, title }) => [String(id), title ?? '']))
  const oneTitle = new Set(titles.values()).size === 1
  const groupOf = (file: string) =>
    oneTitle ? file.replace(PART_NUMBERS, '') : (titles.get(file) ?? file)
  const rows = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const questions = rows.flatMap(({ id, question, answers, gold }) => {
    const file = gold?.[0]?.article
    return file === undefined || !answers || answers.length === 0
      ? []
      : [{ id, question, answers, file, group: groupOf(file) }]
  })
  const { task } = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')) as { task: string }
  return { name: basename(folder), searchable: task === 'open', articles, questions }
}
