/** A closed range of ISO dates. */
export interface Period {
  readonly from: string
  readonly to: string
}

export type TimeGroups = Readonly<Record<string, string | undefined>>

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|янв|қаң|кан)/, 1],
  [/^(?:feb|фев|ақп|акп)/, 2],
  [/^(?:mar|мар|нау)/, 3],
  [/^(?:apr|апр|сәу|сау)/, 4],
  [/^(?:may|ма[йея]|мам)/, 5],
  [/^(?:jun|июн|мау)/, 6],
  [/^(?:jul|июл|шіл|шил)/, 7],
  [/^(?:aug|авг|там)/, 8],
  [/^(?:sep|сен|қыр|кыр)/, 9],
  [/^(?:oct|окт|қаз|каз)/, 10],
  [/^(?:nov|ноя|қара|кара)/, 11],
  [/^(?:dec|дек|жел)/, 12],
]

const pad = (n: number): string => String(n).padStart(2, '0')

const monthNumber = (name: string | undefined): number =>
  MONTHS.find(([start]) => start.test((name ?? '').toLowerCase()))?.[1] ?? 0

const lastDay = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function calendarPeriod(groups: TimeGroups): Period | null {
  const year = Number(groups.year)
  if (!year) return null
  const month = groups.month ? monthNumber(groups.month) : Number(groups.monthNumber ?? 0)
  const day = Number(groups.day ?? 0)
  if (month < 1 || month > 12) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = lastDay(year, month)
  if (day > last) return null
  return {
    from: `${year}-${pad(month)}-${pad(day || 1)}`,
    to: `${year}-${pad(month)}-${pad(day || last)}`,
  }
}

/** The period that the groups name, open at one end after "since", "before" and the like. */
export function boundedPeriod(groups: TimeGroups, now: string | undefined): Period | null {
  const period = calendarPeriod(groups)
  if (!period) return null
  if (groups.since) return { from: period.from, to: now ?? '9999-12-31' }
  if (groups.after) return { from: nextDay(period.to), to: now ?? '9999-12-31' }
  if (groups.before) return { from: '0001-01-01', to: previousDay(period.from) }
  if (groups.until) return { from: '0001-01-01', to: period.to }
  return period
}

function shiftedDay(iso: string, days: number): string {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number)
  const moved = day + days
  if (moved >= 1 && moved <= lastDay(year, month)) return `${iso.slice(0, 8)}${pad(moved)}`
  const index = year * 12 + (month - 1) + Math.sign(days)
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  const date = days > 0 ? moved - lastDay(year, month) : lastDay(y, m) + moved
  return `${String(y).padStart(4, '0')}-${pad(m)}-${pad(date)}`
}

const nextDay = (iso: string): string => shiftedDay(iso, 1)
const previousDay = (iso: string): string => shiftedDay(iso, -1)

/** From the year `year` to the year `yearTo`. */
export function yearRange(groups: TimeGroups): Period | null {
  const [from, to] = [Number(groups.year), Number(groups.yearTo)]
  return from && to ? { from: `${from}-01-01`, to: `${to}-12-31` } : null
}

/** The ten years from `year` on. */
export function decade(groups: TimeGroups): Period | null {
  const year = Number(groups.year)
  return year ? { from: `${year}-01-01`, to: `${year + 9}-12-31` } : null
}

/** The year that lies `shift` years after today's. */
export const years =
  (shift: number) =>
  (_: TimeGroups, now: string | undefined): Period | null => {
    if (!now) return null
    const year = Number(now.slice(0, 4)) + shift
    return { from: `${year}-01-01`, to: `${year}-12-31` }
  }

/** The month that lies `shift` months after today's. */
export const months =
  (shift: number) =>
  (_: TimeGroups, now: string | undefined): Period | null => {
    if (!now) return null
    const index = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 + shift
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    return { from: `${year}-${pad(month)}-01`, to: `${year}-${pad(month)}-${lastDay(year, month)}` }
  }

/** The day that lies `shift` days, at most a month, after today. */
export const days =
  (shift: number) =>
  (_: TimeGroups, now: string | undefined): Period | null => {
    if (!now) return null
    const day = shift === 0 ? now.slice(0, 10) : shiftedDay(now.slice(0, 10), shift)
    return { from: day, to: day }
  }
