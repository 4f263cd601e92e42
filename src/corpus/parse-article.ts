import type { Span } from '../text/span.js'
import { textLanguage } from '../text/text-language.js'
import { trimSpan } from '../text/trim-span.js'
import { articleId, type Article, type Furniture, type Sentence } from './article.js'
import type { ArticleFile, RejectedFile } from './article-file.js'
import { DATE_SOURCE } from './calendar-date.js'
import { findOutlet } from './find-outlet.js'
import { readFrontMatter } from './front-matter.js'
import { layOut, type Layout } from './layout.js'
import type { Metadata } from './metadata.js'
import { findPublication } from './publication-date.js'

export type ParseOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  | ({ readonly kind: 'rejected' } & RejectedFile)

export type ParseArticle = (file: ArticleFile) => ParseOutcome

const DATE_HEADER = new RegExp(
  String.raw`^\s*(?:[Dd]ate|DATE|[Pp]ublished|[Дд]ата|[Кк]үні)\s*:?\s+(?:${DATE_SOURCE})(?=\s|$)`,
  'u',
)

/**
 * Reads an article file. What its owner says (`corpus.yml`, then front matter) goes before what the
 * text shows. Sentences and furniture together hold every non-white character of the text.
 */
export function parseArticle({ name, text, sidecar }: ArticleFile): ParseOutcome {
  if (text.trim() === '') return rejected(name, 'empty')
  const front = readFrontMatter(text)
  if (front.kind === 'invalid') return rejected(name, `bad front matter: ${front.problem}`)
  const headers: Furniture[] = []
  if (front.kind === 'front matter') headers.push({ kind: 'front matter', ...front.span })
  const owners = [sidecar, front.kind === 'front matter' ? front.metadata : null]

  const start = headers[0]?.end ?? 0
  const dateHeader = readDateHeader(text, start)
  if (dateHeader !== null) headers.push({ kind: 'date', ...dateHeader })
  const title = owned(owners, 'title')
  const span = { start: dateHeader?.end ?? start, end: text.length }
  const laidOut = layOut(text, span, { markdown: name.toLowerCase().endsWith('.md'), title })
  const layout: Layout = { ...laidOut, inline: [...headers, ...laidOut.inline] }

  const sentences = sentencesOf(layout)
  if (
    !sentences.some(
      ({ role, start, end }) => role === 'body' && /\p{L}/u.test(text.slice(start, end)),
    )
  )
    return rejected(name, 'no sentence')
  const heading = layout.blocks.find(({ role }) => role === 'title')
  const { published, withoutYear } = findPublication(text, layout)
  const date = owned(owners, 'date')
  const id = articleId(name)
  const article: Article = {
    id,
    names: [id],
    text,
    title: title ?? (heading === undefined ? null : text.slice(heading.start, heading.end)),
    outlet: owned(owners, 'outlet') ?? findOutlet(text, layout),
    dateline: layout.dateline?.place ?? null,
    published: date === null ? published : { ...date, from: 'sidecar' },
    publishedWithoutYear: date === null ? withoutYear : null,
    url: owned(owners, 'url') ?? findUrl(text, layout),
    lang: owned(owners, 'lang') ?? textLanguage(storyOf(text, sentences)),
    whole: owned(owners, 'whole') ?? true,
    sentences,
    furniture: furnitureOf(layout),
  }
  return { kind: 'article', article }
}

function rejected(file: string, reason: string): ParseOutcome {
  return { kind: 'rejected', file, reason }
}

/** The first owner who gives the field. */
function owned<Field extends keyof Metadata>(
  owners: readonly (Metadata | null)[],
  field: Field,
): Metadata[Field] | null {
  for (const owner of owners) {
    const value = owner?.[field] ?? null
    if (value !== null) return value
  }
  return null
}

/** The address on a line of its own, where there is just one. */
function findUrl(text: string, { blocks }: Layout): string | null {
  const links = blocks.filter(({ role }) => role === 'link')
  const [link] = links
  if (link === undefined || links.length > 1) return null
  return /https?:\/\/[^\s>]+/iu.exec(text.slice(link.start, link.end))?.[0] ?? null
}

/** A line, or the beginning of one, such as `date 2023-03-01`. */
function readDateHeader(text: string, start: number): Span | null {
  const match = DATE_HEADER.exec(text.slice(start, start + 100))
  return match === null ? null : trimSpan(text, { start, end: start + match[0].length })
}

function sentencesOf({ blocks }: Layout): Sentence[] {
  return blocks
    .flatMap(({ role, sentences }) =>
      role === 'title' || role === 'body' ? [{ role, sentences }] : [],
    )
    .flatMap(({ role, sentences }, paragraph) =>
      sentences.map(({ start, end }) => ({ start, end, role, paragraph })),
    )
}

function furnitureOf({ blocks, inline }: Layout): Furniture[] {
  const whole = blocks.flatMap(({ role, start, end }) =>
    role === 'title' || role === 'body' ? [] : [{ kind: role, start, end }],
  )
  return [...inline, ...whole].sort((a, b) => a.start - b.start)
}

function storyOf(text: string, sentences: readonly Sentence[]): string {
  return sentences.map(({ start, end }) => text.slice(start, end)).join('\n')
}
