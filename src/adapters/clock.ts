const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format
}

/** The date in a time zone as `YYYY-MM-DD`. @param at - milliseconds since 1970 */
export function dateIn(timeZone: string, at: number): string {
  return formatOf(timeZone).format(at)
}

/** Today's date in a time zone as `YYYY-MM-DD`. */
export function today(timeZone: string): string {
  return dateIn(timeZone, Date.now())
}
