import type { Span } from '../text/span.js'
import { trimSpan } from '../text/trim-span.js'
import { readCalendarDate, type CalendarDate } from './calendar-date.js'
import { DATELINE_RULES } from './dateline-rules.js'

/** Where, when and through whom a story was filed: "ASTANA, May 2 (Reuters) –". */
export interface Dateline extends Span {
  readonly place: string | null
  readonly date: CalendarDate | null
  readonly agency: string | null
}

const SHORT_CITIES = new Set(
  'BAKU OSH ROME KYIV KIEV OSLO LIMA DOHA RIGA BONN BERN CAIRO ORAL PARIS DELHI СЕМЕЙ БАКУ ОШ РИГА РИМ КИЕВ УФА'.split(
    ' ',
  ),
)
const ACRONYMS = new Set(
  'UNESCO UNICEF USAID ASEAN INTERPOL UNCTAD UNHCR OHCHR ODIHR EURASEC ЮНЕСКО ЮНИСЕФ ИНТЕРПОЛ ЕАБР'.split(
    ' ',
  ),
)
/** Longer than any dateline. */
const REACH = 160

/** Reads the dateline that a paragraph begins with, or null. */
export function readDateline(text: string, paragraph: Span): Dateline | null {
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH))
  for (const { pattern } of DATELINE_RULES) {
    const match = pattern.exec(start)
    if (match === null) continue
    const { place, date, agency, bare, slashed } = match.groups ?? {}
    const agencyName = agency ?? bare ?? slashed ?? null
    if (date === undefined && agencyName === null && !isPlausiblePlace(text, place ?? '')) continue
    const end = paragraph.start + match[0].length
    return {
      ...trimSpan(text, { start: paragraph.start, end }),
      place: place?.replace(/[.,]+$/u, '') ?? null,
      date: date === undefined ? null : readCalendarDate(date),
      agency: agencyName,
    }
  }
  return null
}

/**
 * "ASTANA – The court" and "UNESCO – The agency" have one form. An acronym is short, well known, or
 * comes back in capitals; a city does not.
 */
function isPlausiblePlace(text: string, place: string): boolean {
  const [city = ''] = place.split(',')
  if (SHORT_CITIES.has(city)) return true
  if (city.replaceAll(/\P{L}/gu, '').length < 5 || ACRONYMS.has(city)) return false
  return text.split(city).length <= 2
}
