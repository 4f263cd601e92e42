/** In Kazakh with the ending of a case: "9:00-де". */
const CLOCK = /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2}))?(?<half>[ap]\.?m\.?)?(?:-?[дт][ае])?$/iu

/**
 * A time of day as people type it (`9:00`, `09.00`, `0900`, `9am`, `9:30 p.m.`, `9`) as `HH:MM`; null for anything else.
 */
export function readTime(typed: string): string | null {
  const { hour, minute = '00', half } = CLOCK.exec(typed)?.groups ?? {}
  if (hour === undefined) return null
  const hours = hoursOf(Number(hour), half?.charAt(0).toLowerCase())
  if (hours === null || Number(minute) > 59) return null
  return `${String(hours).padStart(2, '0')}:${minute}`
}

function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
