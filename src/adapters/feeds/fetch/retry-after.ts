/**
 * Milliseconds that a `Retry-After` asks to wait; null where it says nothing sensible.
 * @see RFC 9110, section 10.2.3
 */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? ''
  if (text === '') return null
  if (/^\d+$/u.test(text)) return Number(text) * 1_000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
