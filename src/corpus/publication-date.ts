import type { PublicationDate } from './article.js'
import {
  DATE_SOURCE,
  isoDay,
  monthAndDay,
  readCalendarDate,
  type CalendarDate,
} from './calendar-date.js'
import { inferYear } from './infer-year.js'
import type { Layout } from './layout.js'

/** A later change: believed only where nothing tells of the publication. */
const UPDATED = /^(?:last )?(?:updated|обновл|жаңарт)/iu

const LEAD_PARAGRAPHS = 3

export interface Publication {
  readonly published: PublicationDate | null
  readonly withoutYear: string | null
}

const DATE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DATE_SOURCE})(?![\p{L}\p{N}])`, 'u')

/**
 * When an article was published: a date line or credit above the story, else its dateline. Dates of
 * the story itself are events, never the publication. A day without its year gets one only where the
 * story allows a sound conclusion, and then says that it is inferred.
 */
export function findPublication(text: string, layout: Layout): Publication {
  const header = headerDate(text, layout)
  const day = header === null ? null : isoDay(header)
  if (day !== null) return { published: { ...day, from: 'header' }, withoutYear: null }
  const date = header ?? layout.dateline?.date ?? null
  if (date === null) return { published: null, withoutYear: null }
  const inText = isoDay(date)
  if (inText !== null) return { published: { ...inText, from: 'text' }, withoutYear: null }
  const year = inferYear(lead(text, layout), story(text, layout), date)
  const inferred = year === null ? null : isoDay({ ...date, year })
  return {
    published: inferred === null ? null : { ...inferred, from: 'inferred' },
    withoutYear: monthAndDay(date),
  }
}

/** The first date with a year on a line of furniture, else the first without. */
function headerDate(text: string, { blocks, inline }: Layout): CalendarDate | null {
  const lines = [...inline, ...blocks.map(({ role, start, end }) => ({ kind: role, start, end }))]
    .filter(({ kind }) => kind === 'date' || kind === 'photo credit' || kind === 'byline')
    .map(({ start, end }) => text.slice(start, end))
  let withoutYear: CalendarDate | null = null
  for (const line of [...lines.filter((l) => !UPDATED.test(l)), ...lines]) {
    const written = DATE.exec(line)?.[0]
    const date = written === undefined ? null : readCalendarDate(written)
    if (date !== null && date.year !== null) return date
    withoutYear ??= date
  }
  return withoutYear
}

/** The title and the first paragraphs, which tell what is new. */
function lead(text: string, layout: Layout): string {
  return paragraphs(text, layout).slice(0, LEAD_PARAGRAPHS).join('\n')
}

function story(text: string, layout: Layout): string {
  return paragraphs(text, layout).join('\n')
}

function paragraphs(text: string, { blocks }: Layout): readonly string[] {
  return blocks
    .filter(({ role }) => role === 'body' || role === 'title')
    .map(({ start, end }) => text.slice(start, end))
}
