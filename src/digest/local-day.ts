/** The day that a moment falls on in a time zone, `YYYY-MM-DD`. */
export function localDay(moment: number, zone: string): string {
  // Swedish writes dates that way.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment)
}
