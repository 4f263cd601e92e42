/** An `http` or `https` URL; null for anything else. */
export function parseUrl(text: string, base?: string | URL): URL | null {
  try {
    const url = new URL(text, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}
