import type { Language } from '../text/language.js'
import type { Schedule } from './schedule.js'

/** What the admin of a target, or a reader, has chosen. */
export interface DigestSettings {
  /** Null: digests are only sent by hand. */
  readonly schedule: Schedule | null
  /** An IANA name, such as `Asia/Almaty`. */
  readonly zone: string
  /** The most articles of one digest, {@link MOST_ARTICLES} at most. */
  readonly articles: number
  /** Words, names or outlets of which an article has to hold one; none: every article will do. */
  readonly include: readonly string[]
  /** Words, names or outlets of which an article may hold none. */
  readonly exclude: readonly string[]
  /** Of the frame; articles keep their own. */
  readonly locale: Language
  /** The heading in place of the usual one. */
  readonly title: string | null
  /** Each with its `#`. */
  readonly hashtags: readonly string[]
  /** Sent without a sound. */
  readonly silent: boolean
  readonly linkPreviews: boolean
  readonly order: 'newest' | 'important'
  /** What is done where nothing is new. */
  readonly whenEmpty: 'skip' | 'tell'
}

export const MOST_ARTICLES = 20

/** @param zone - of a target that has not chosen one */
export function defaultSettings(zone: string, locale: Language): DigestSettings {
  return {
    schedule: null,
    zone,
    articles: 5,
    include: [],
    exclude: [],
    locale,
    title: null,
    hashtags: [],
    silent: false,
    linkPreviews: false,
    order: 'newest',
    whenEmpty: 'skip',
  }
}
