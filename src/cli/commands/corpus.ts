import type { Configuration } from '../../adapters/configuration.js'
import type { Article } from '../../corpus/article.js'
import { loadLibrary, rejectionLine } from '../load-library.js'
import { printLine, type Terminal } from '../terminal.js'

export interface CorpusFlags {
  readonly json?: boolean
  readonly corpus?: string
}

function articleJson(article: Article): object {
  const { text, published, furniture, sentences } = article
  return {
    article: article.id,
    names: article.names,
    title: article.title,
    outlet: article.outlet,
    dateline: article.dateline,
    published: published?.value ?? null,
    publishedPrecision: published?.precision ?? null,
    publishedFrom: published?.from ?? 'none',
    publishedWithoutYear: article.publishedWithoutYear,
    url: article.url,
    lang: article.lang,
    whole: article.whole,
    sentences: sentences.length,
    furniture: furniture.map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      text: text.slice(start, end),
    })),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function articleLines(article: Article): string {
  const { published, publishedWithoutYear: dayOnly } = article
  const date = published ? `${published.value} (from ${published.from})` : null
  const also = article.names.slice(1)
  return [
    article.id,
    `  title      ${article.title === null ? 'none' : oneLine(article.title)}`,
    `  outlet     ${article.outlet ?? 'unknown'}`,
    `  published  ${date ?? 'unknown'}${dayOnly === null ? '' : `; day without a year: ${dayOnly}`}`,
    `  dateline   ${article.dateline ?? 'none'}`,
    `  language   ${article.lang}`,
    `  sentences  ${article.sentences.length}`,
    ...(article.url === null ? [] : [`  url        ${article.url}`]),
    ...(also.length > 0 ? [`  copies     ${also.join(', ')}`] : []),
    ...article.furniture.map(
      ({ kind, start, end }) => `  ${kind}: ${oneLine(article.text.slice(start, end))}`,
    ),
  ].join('\n')
}

/** `zhauap corpus`: what was read from the folder, and what was left out. Resolves to the exit code. */
export async function corpus(
  flags: CorpusFlags,
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { library, rejected } = await loadLibrary(flags.corpus, configuration, terminal)
  const { stdout } = terminal
  if (flags.json) {
    const articles = library.articles.map(articleJson)
    printLine(stdout, JSON.stringify({ articles, rejected }, null, 2))
    return 0
  }
  for (const article of library.articles) printLine(stdout, `${articleLines(article)}\n`)
  for (const rejection of rejected) printLine(stdout, rejectionLine(rejection))
  printLine(stdout, `${library.articles.length} articles, ${rejected.length} files left out`)
  return 0
}
