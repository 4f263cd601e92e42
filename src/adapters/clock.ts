const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format
}

/** Today's date in a time zone as `YYYY-MM-DD`. */
export function today(timeZone: string): string {
  return formatOf(timeZone).format(new Date())
}
