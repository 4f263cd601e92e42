import { LANGUAGES, type Language } from '../text/language.js'
import type { PartialDate } from './article.js'

/** What the owner of a corpus knows about an article: front matter, or an entry of `corpus.yml`. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly date: PartialDate | null
  readonly url: string | null
  readonly lang: Language | null
  /** Whether readers may be shown the whole text. */
  readonly whole: boolean | null
}

export type MetadataOutcome =
  | { readonly kind: 'metadata'; readonly metadata: Metadata }
  | { readonly kind: 'invalid'; readonly problem: string }

const FIELDS = ['title', 'outlet', 'date', 'url', 'lang', 'whole']
const PARTIAL_DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u

/** Checks a mapping parsed from YAML; fields of other names are the owner's own and are let be. */
export function readMetadata(value: unknown): MetadataOutcome {
  if (value === null || value === undefined) return invalidOr({})
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { kind: 'invalid', problem: `expected fields such as ${FIELDS.join(', ')}` }
  }
  return invalidOr(value as Readonly<Record<string, unknown>>)
}

function invalidOr(fields: Readonly<Record<string, unknown>>): MetadataOutcome {
  for (const field of FIELDS) {
    const value = fields[field]
    if (value !== undefined && value !== null && !isScalar(value)) {
      return { kind: 'invalid', problem: `${field} is no text` }
    }
  }
  const date = textOf(fields['date'])
  const partial = date === null ? null : partialDate(date)
  if (date !== null && partial === null) {
    return { kind: 'invalid', problem: `date "${date}" is not YYYY-MM-DD, YYYY-MM or YYYY` }
  }
  const lang = textOf(fields['lang'])
  const language = LANGUAGES.find((known) => known === lang?.toLowerCase()) ?? null
  if (lang !== null && language === null) {
    return { kind: 'invalid', problem: `lang "${lang}" is not ${LANGUAGES.join(', ')}` }
  }
  const whole = textOf(fields['whole'])?.toLowerCase() ?? null
  if (whole !== null && whole !== 'true' && whole !== 'false') {
    return { kind: 'invalid', problem: `whole "${whole}" is not true or false` }
  }
  return {
    kind: 'metadata',
    metadata: {
      title: textOf(fields['title']),
      outlet: textOf(fields['outlet']),
      date: partial,
      url: textOf(fields['url']),
      lang: language,
      whole: whole === null ? null : whole === 'true',
    },
  }
}

function isScalar(value: unknown): value is string | number | boolean | Date {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date
}

function textOf(value: unknown): string | null {
  if (!isScalar(value)) return null
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()
  return text === '' ? null : text
}

function partialDate(text: string): PartialDate | null {
  const day = text.replace(/[T ]\d\d:\d\d.*$/u, '')
  const match = PARTIAL_DATE.exec(day)
  if (match === null) return null
  const [, year, month, dayOfMonth] = match
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1)))
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return null
  const precision = dayOfMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return { value: day, precision }
}
