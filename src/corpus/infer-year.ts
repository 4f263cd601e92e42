import { DATE_SOURCE, readCalendarDate, type CalendarDate } from './calendar-date.js'

/** News tells of the days before it; a date further back may belong to another year. */
const DAYS_BACK = 14
const DAY = 86_400_000
const DATE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DATE_SOURCE})(?![\p{L}\p{N}])`, 'gu')
/** Anniversaries that are kept in their own year: what began, and when. */
const BEGINNINGS: readonly { readonly pattern: RegExp; readonly year: number }[] = [
  {
    pattern: /Universal Declaration of Human Rights|Всеобщей декларации прав человека/iu,
    year: 1948,
  },
  { pattern: /(?:founding of the )?United Nations(?! \p{Lu})|UN Charter|Устава ООН/u, year: 1945 },
  { pattern: /Helsinki Final Act|Хельсинкского заключительного акта/iu, year: 1975 },
  {
    pattern:
      /Kazakhstan[’']s independence|independence of (?:the Republic of )?Kazakhstan|независимости (?:Республики )?Казахстан/iu,
    year: 1991,
  },
  {
    pattern:
      /Constitution of (?:the Republic of )?Kazakhstan|Конституции (?:Республики )?Казахстан/iu,
    year: 1995,
  },
]
/** The anniversary is being kept, not looked forward to. */
const KEPT =
  /commemorat|mark(?:s|ed|ing)\b|celebrat|dedicated to|on the occasion|приурочен|посвящ|в честь|отмеча/iu
const AHEAD =
  /\bahead of\b|\bnext year\b|\bupcoming\b|\bprepar|\brun-up\b|\bcoming\b|в следующем году|накануне|предстоящ/iu
const ANNIVERSARY =
  /(?<years>\d{1,3})(?:st|nd|rd|th|-?летию?|-?летия)\s+(?:anniversary\s+of\s+)?(?:the\s+)?(?<what>(?:UN\s+)?.{5,80})/giu

/** A long time ago may have begun in these very days of another year. */
const SINCE = /(?:\bsince|\bfrom|\bas of|(?<!\p{L})с)\s*$/iu

/**
 * The year of a dateline that leaves it out, or null. Two conclusions are sound: the `lead` gives a full
 * date in the two weeks before the dateline, or the story keeps an anniversary of something whose year
 * is known. Where they differ, nothing is concluded.
 */
export function inferYear(lead: string, story: string, dateline: CalendarDate): number | null {
  const years = new Set([...yearsOfRecentDates(lead, dateline), ...yearsOfAnniversaries(story)])
  const [year] = years
  return years.size === 1 && year !== undefined ? year : null
}

function yearsOfRecentDates(lead: string, { month, day }: CalendarDate): number[] {
  return [...lead.matchAll(DATE)].flatMap(({ 0: written, index }) => {
    const date = readCalendarDate(written)
    if (date === null || date.year === null) return []
    if (SINCE.test(lead.slice(Math.max(0, index - 12), index))) return []
    const event = Date.UTC(date.year, date.month - 1, date.day)
    const candidates = [date.year, date.year + 1]
    return candidates.filter((year) => {
      const days = (Date.UTC(year, month - 1, day) - event) / DAY
      return days >= 0 && days <= DAYS_BACK
    })
  })
}

function yearsOfAnniversaries(story: string): number[] {
  return [...story.matchAll(ANNIVERSARY)].flatMap(({ groups, index }) => {
    const what = groups?.['what'] ?? ''
    const before = story.slice(Math.max(0, index - 80), index)
    if (!KEPT.test(before) || AHEAD.test(before)) return []
    const beginning = BEGINNINGS.find(({ pattern }) => isAtStart(what.search(pattern)))
    return beginning === undefined ? [] : [beginning.year + Number(groups?.['years'])]
  })
}

/** Room for "the UN" before "Universal Declaration of Human Rights". */
function isAtStart(index: number): boolean {
  return index >= 0 && index < 12
}
