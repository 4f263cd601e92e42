import type { Language } from '../text/language.js'
import type { Span } from '../text/span.js'

declare const brand: unique symbol

/** The file name of an article relative to its corpus folder, with `/` between folders. */
export type ArticleId = string & { readonly [brand]: 'ArticleId' }

/** Brands a file name; the only way to make an {@link ArticleId}. */
export function articleId(fileName: string): ArticleId {
  return fileName as ArticleId
}

/**
 * Where a piece of metadata is known from: a header line of the file, its running text, a sidecar
 * (front matter or `corpus.yml`), or a conclusion drawn from other dates.
 */
export type Provenance = 'header' | 'text' | 'sidecar' | 'inferred'

/** A day, month or year: `2023-03-01`, `2023-03` or `2023`. */
export interface PartialDate {
  readonly value: string
  readonly precision: 'day' | 'month' | 'year'
}

export interface PublicationDate extends PartialDate {
  readonly from: Provenance
}

/** `title` is the heading, `body` running text. */
export type SentenceRole = 'title' | 'body'

/** One sentence: trimmed of white space, never overlapping another or any furniture. */
export interface Sentence extends Span {
  readonly role: SentenceRole
  /** Counts paragraphs of the article from 0; the title is a paragraph of its own. */
  readonly paragraph: number
}

export type FurnitureKind =
  | 'front matter'
  | 'date'
  | 'dateline'
  | 'rate'
  | 'section'
  | 'repeated title'
  | 'photo credit'
  | 'caption'
  | 'share'
  | 'subscribe'
  | 'byline'
  | 'link'
  | 'notice'
  | 'markup'

/** Text of the file that is no part of the story. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind
}

/**
 * One article as parsed from a file. `text` is the decoded file without a byte-order mark; every span
 * points into it. Sentences and furniture together cover all of its non-white characters.
 */
export interface Article {
  readonly id: ArticleId
  /** Every file name that holds this text, `id` first, then in order of name. */
  readonly names: readonly ArticleId[]
  readonly text: string
  /** The heading; null where the file has none. */
  readonly title: string | null
  /** The outlet or agency that published it; null where nobody says. */
  readonly outlet: string | null
  /** As written, without its punctuation: `ASTANA`, `NUR-SULTAN`, `Astana [Kazakhstan]`. */
  readonly dateline: string | null
  readonly published: PublicationDate | null
  /** A day and month given without their year (`--12-15`), when `published` is missing or inferred. */
  readonly publishedWithoutYear: string | null
  readonly url: string | null
  readonly lang: Language
  /** Whether readers may be shown the whole text; else only its heading, lead and excerpts that answer. */
  readonly whole: boolean
  /** In order of text. */
  readonly sentences: readonly Sentence[]
  /** In order of text. */
  readonly furniture: readonly Furniture[]
}
