/**
 * The address that a link leads to as Telegram keeps it, or undefined for one it refuses: http, https, tg, ton, mailto
 * and tel links, and hosts without a scheme, which get http.
 */
export const checkLink = (link: string): string | undefined => {
  const trimmed = link.trim()
  if (trimmed === '' || /\s/.test(trimmed)) return undefined
  if (/^(tg|ton|mailto|tel):/i.test(trimmed)) return trimmed
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`
  if (!/^https?:/i.test(withScheme) || !URL.canParse(withScheme)) return undefined
  const { hostname } = new URL(withScheme)
  if (!/^\[|\.[^.\d]/.test(hostname) && !/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return undefined
  return new URL(withScheme).href
}

/** The user that a `tg://user?id=` link mentions. */
export const mentionedUser = (link: string): number | undefined => {
  const id = /^tg:\/\/user\?id=(\d{1,16})$/i.exec(link)?.[1]
  return id === undefined ? undefined : Number(id)
}
