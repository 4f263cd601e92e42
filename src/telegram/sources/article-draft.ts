import { dateIn } from '../../adapters/clock.js'
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

/** Makes an article of what an operator sent. @param whole - what the operator said; null before */
export async function draftArticle(
  source: SourceMessage,
  whole: boolean | null,
  { download, timeZone }: Pick<HandlerDeps, 'download' | 'timeZone'>,
  signal: AbortSignal,
): Promise<ArticleDraft | NoDraft> {
  if (source.kind === 'wordless') return source
  if (source.kind === 'post') {
    return read({ ...source, base: source.origin.name, format: 'txt' }, whole, timeZone)
  }
  const { fileId, format, size, origin } = source
  if (format === null) return { kind: 'no text' }
  if (size !== null && size > MAX_DOCUMENT) return { kind: 'too large' }
  const downloaded = await download(fileId, MAX_DOCUMENT, signal)
  if (downloaded.kind === 'too large') return downloaded
  if (downloaded.kind === 'failed') return { kind: 'not loaded', reason: downloaded.reason }
  const decoded = decodeArticle(downloaded.bytes)
  if (decoded.kind === 'rejected') return { kind: 'unreadable', reason: decoded.reason }
  const base = source.name ?? origin?.name ?? 'article'
  return read({ text: decoded.text, origin, base, format }, whole, timeZone)
}

interface Words {
  readonly text: string
  readonly origin: PostOrigin | null
  /** What the file is to be called, without its ending. */
  readonly base: string
  readonly format: 'txt' | 'md'
}

/** What a document says of itself is left as it is; what is known of a post is written above its text. */
function read(
  { text, origin, base, format }: Words,
  whole: boolean | null,
  timeZone: string,
): ArticleDraft | NoDraft {
  const name = articleFileName(base, `.${format}`)
  const bare = parseArticle({ name, text, sidecar: null })
  if (bare.kind === 'rejected') return { kind: 'unreadable', reason: bare.reason }
  if (origin === null || readFrontMatter(text).kind !== 'none') {
    return { kind: 'draft', name, text, article: bare.article, asksWhole: false }
  }
  const { title } = bare.article
  const date = dateIn(timeZone, origin.date * 1000)
  const known = { title, outlet: origin.channel, date, url: origin.url, whole }
  const described = withFrontMatter(known, text)
  const parsed = parseArticle({ name, text: described, sidecar: null })
  if (parsed.kind === 'rejected') return { kind: 'unreadable', reason: parsed.reason }
  return { kind: 'draft', name, text: described, article: parsed.article, asksWhole: true }
}
