import { dateIn } from '../../adapters/clock.js'
import { MarkupTooHardError } from '../../adapters/feeds/markup/markup-thread.js'
import type { Article } from '../../corpus/article.js'
import { decodeArticle } from '../../corpus/decode-article.js'
import { readFrontMatter } from '../../corpus/front-matter.js'
import { parseArticle } from '../../corpus/parse-article.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { articleFileName } from './article-file-name.js'
import { withFrontMatter } from './front-matter-text.js'
import type { PostOrigin, SourceMessage } from './source-message.js'

/** Bytes of a document: longer ones are no single article. */
export const MAX_DOCUMENT = 1024 * 1024

/** A file that could be added to the corpus, and the article that it would be. */
export interface ArticleDraft {
  readonly kind: 'draft'
  readonly name: string
  readonly text: string
  readonly article: Article
  /** Whether the operator is to say if it may be shown whole: it is from elsewhere. */
  readonly asksWhole: boolean
}

export type NoDraft =
  | { readonly kind: 'no text' }
  | { readonly kind: 'wordless' }
  | { readonly kind: 'too large' }
  /** It could not be downloaded, or is no article; a few English words. */
  | { readonly kind: 'not loaded' | 'unreadable'; readonly reason: string }

type DraftDeps = Pick<HandlerDeps, 'download' | 'readPage' | 'timeZone'>

/** Makes an article of what an operator sent. @param whole - what the operator said; null before */
export async function draftArticle(
  source: SourceMessage,
  whole: boolean | null,
  deps: DraftDeps,
  signal: AbortSignal,
): Promise<ArticleDraft | NoDraft> {
  const { download, timeZone } = deps
  if (source.kind === 'wordless') return source
  if (source.kind === 'post') {
    const { text, origin } = source
    const words = { text, origin, base: origin.name, kind: '.txt', page: null } as const
    return draftOf(words, whole, timeZone)
  }
  const { fileId, format, size, origin } = source
  if (format === null) return { kind: 'no text' }
  if (size !== null && size > MAX_DOCUMENT) return { kind: 'too large' }
  const downloaded = await download(fileId, MAX_DOCUMENT, signal)
  if (downloaded.kind === 'too large') return downloaded
  if (downloaded.kind === 'failed') return { kind: 'not loaded', reason: downloaded.reason }
  const base = source.name ?? origin?.name ?? 'article'
  if (format === 'html') {
    const story = await storyOf(downloaded.bytes, deps)
    if ('kind' in story) return story
    const { text } = story
    return draftOf({ text, origin, base, kind: '.txt', page: story }, whole, timeZone)
  }
  const decoded = decodeArticle(downloaded.bytes)
  if (decoded.kind === 'rejected') return { kind: 'unreadable', reason: decoded.reason }
  const words = { text: decoded.text, origin, base, kind: `.${format}`, page: null } as const
  return draftOf(words, whole, timeZone)
}

/** The story of a saved web page, as plain text. */
async function storyOf(
  body: Uint8Array,
  { readPage }: DraftDeps,
): Promise<{ readonly title: string | null; readonly text: string } | NoDraft> {
  try {
    const story = await readPage(body)
    if (story === null) return { kind: 'unreadable', reason: 'no story in this page' }
    const { title, paragraphs } = story
    const heading = title === null || title === paragraphs[0] ? [] : [title]
    return { title, text: [...heading, ...paragraphs].join('\n\n') }
  } catch (error) {
    if (error instanceof MarkupTooHardError) return { kind: 'unreadable', reason: error.message }
    throw error
  }
}

interface Words {
  readonly text: string
  readonly origin: PostOrigin | null
  /** What the file is to be called, without its ending. */
  readonly base: string
  readonly kind: '.txt' | '.md'
  /** The web page that it is from, which is always somebody's; null for none. */
  readonly page: { readonly title: string | null } | null
}

/** What a document says of itself is left as it is; what is known of a post or a page is written above its text. */
function draftOf(
  { text, origin, base, kind, page }: Words,
  whole: boolean | null,
  timeZone: string,
): ArticleDraft | NoDraft {
  const name = articleFileName(base, kind)
  const bare = parseArticle({ name, text, sidecar: null })
  if (bare.kind === 'rejected') return { kind: 'unreadable', reason: bare.reason }
  const isOwn = origin === null && page === null
  if (isOwn || readFrontMatter(text).kind !== 'none') {
    return { kind: 'draft', name, text, article: bare.article, asksWhole: false }
  }
  const described = withFrontMatter(
    {
      title: page?.title ?? bare.article.title,
      outlet: origin?.channel ?? null,
      date: origin === null ? null : dateIn(timeZone, origin.date * 1000),
      url: origin?.url ?? null,
      whole,
    },
    text,
  )
  const parsed = parseArticle({ name, text: described, sidecar: null })
  if (parsed.kind === 'rejected') return { kind: 'unreadable', reason: parsed.reason }
  return { kind: 'draft', name, text: described, article: parsed.article, asksWhole: true }
}
