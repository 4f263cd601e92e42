import { fold } from '../text/fold.js'
import { WEEKDAYS, type Weekday } from './schedule.js'

/** How the days of a week are called, by their beginnings or in full; endings of cases may follow a beginning. */
const NAMES: Readonly<Record<Weekday, { readonly full: string; readonly beginnings: string }>> = {
  mon: { full: 'mon mo пн пнд пон дс дүй', beginnings: 'monday понедельник дүйсенбі дуйсенби' },
  tue: { full: 'tue tues tu вт втр сс сей', beginnings: 'tuesday вторник сейсенбі сейсенби' },
  wed: { full: 'wed we ср сре сәр', beginnings: 'wednesday сред сәрсенбі сарсенби' },
  thu: {
    full: 'thu thur thurs th чт чтв бс бей',
    beginnings: 'thursday четверг бейсенбі бейсенби',
  },
  fri: { full: 'fri fr пт птн пят жм жұм', beginnings: 'friday пятниц жұма жума' },
  sat: { full: 'sat sa сб суб сен', beginnings: 'saturday суббот сенбі сенби' },
  sun: { full: 'sun su вс вск вос жс жек', beginnings: 'sunday воскресен жексенбі жексенби' },
}

const WORKDAYS = WEEKDAYS.slice(0, 5)
const WEEKEND = WEEKDAYS.slice(5)

const SETS: readonly (readonly [names: string, days: readonly Weekday[]])[] = [
  ['weekday weekdays workday workdays будни будням будний жұмыскүні жұмыскүндері', WORKDAYS],
  ['weekend weekends выходные выходным демалыс', WEEKEND],
  ['everyday daily ежедневно күнделікті', WEEKDAYS],
]

function exactly(): ReadonlyMap<string, readonly Weekday[]> {
  const days = WEEKDAYS.flatMap((day) =>
    NAMES[day].full.split(' ').map((name) => [fold(name), [day]] as const),
  )
  const sets = SETS.flatMap(([names, of]) =>
    names.split(' ').map((name) => [fold(name), of] as const),
  )
  return new Map([...days, ...sets])
}

const EXACT = exactly()
const BEGINNINGS = WEEKDAYS.flatMap((day) =>
  NAMES[day].beginnings.split(' ').map((beginning) => [fold(beginning), day] as const),
)
/** What may follow a name: "mondays", "понедельникам", "дүйсенбіде". */
const LONGEST_ENDING = 4

function daysNamed(word: string): readonly Weekday[] {
  const bare = word.replace(/\.$/u, '')
  const known = EXACT.get(bare)
  if (known) return known
  const begun = BEGINNINGS.find(
    ([beginning]) => bare.startsWith(beginning) && bare.length <= beginning.length + LONGEST_ENDING,
  )
  return begun ? [begun[1]] : []
}

/**
 * The days that a folded word names, in the order of a week: a day in English, Russian or Kazakh, a set of them
 * ("weekdays"), or a range ("mon-fri", "пн–пт"). None for any other word.
 */
export function readDays(word: string): readonly Weekday[] {
  const [from = '', to, ...more] = word.split(/[-–—]/u)
  if (to === undefined) return daysNamed(from)
  const [first, ...others] = daysNamed(from)
  const [last, ...otherLasts] = daysNamed(to)
  if (!first || !last || others.length + otherLasts.length + more.length > 0) return []
  const [start, end] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)]
  return WEEKDAYS.filter((_, i) => (start <= end ? i >= start && i <= end : i >= start || i <= end))
}
