import { textLanguage } from '../../../text/text-language.js'
import { LANGUAGES } from '../../../text/language.js'

/** What the file of an article says. */
export interface FeedArticle {
  readonly title: string | null
  readonly outlet: string | null
  /** `YYYY-MM-DD`. */
  readonly day: string | null
  readonly url: string | null
  /** As the feed says: `ru-RU`. */
  readonly language: string | null
  readonly whole: boolean
  /** Where it was taken from, without credentials. */
  readonly feed: string
  /** The key of its item: tells whose file it is. */
  readonly item: string
  readonly paragraphs: readonly string[]
}

/** The file of an article: front matter, the title as a heading, and paragraphs. Plain text, no Markdown. */
export function articleText(article: FeedArticle): string {
  const { title, outlet, day, url, language, whole, feed, item } = article
  const { paragraphs } = article
  const lang = languageOf(language, paragraphs.join('\n'))
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', quoted(title)],
    ['outlet', quoted(outlet)],
    ['date', day],
    ['url', quoted(url)],
    ['lang', lang],
    ['whole', String(whole)],
    ['feed', quoted(feed)],
    ['item', quoted(item)],
  ]
  const front = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  const heading = title === null || title === paragraphs[0] ? [] : [title]
  return `---\n${front.join('\n')}\n---\n\n${[...heading, ...paragraphs].join('\n\n')}\n`
}

/** The item that a file was made from; null for a file of somebody else. */
export function itemOfFile(text: string): string | null {
  if (!text.startsWith('---\n')) return null
  const front = text.slice(0, text.indexOf('\n---', 3))
  return /^item: "([\w-]+)"$/mu.exec(front)?.[1] ?? null
}

/** The same file, that says otherwise whether its whole text may be shown. */
export function withWhole(text: string, whole: boolean): string {
  const end = text.indexOf('\n---', 3)
  return text.slice(0, end).replace(/^whole: .*$/mu, `whole: ${whole}`) + text.slice(end)
}

/** Programs say `en-US` whatever they publish: it counts where the text does not show something else. */
function languageOf(declared: string | null, text: string): string | null {
  const said = declared?.toLowerCase().split(/[-_]/u)[0]
  const known = LANGUAGES.find((language) => language === said)
  return known !== undefined && textLanguage(text) === known ? known : null
}

/** JSON's quotation is also YAML's. */
function quoted(text: string | null): string | null {
  return text === null ? null : JSON.stringify(text)
}
