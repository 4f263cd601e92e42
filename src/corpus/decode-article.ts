/** Larger files are no articles: 2 MB, in bytes. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024

export const TOO_LARGE = 'larger than 2 MB'

export type DecodeOutcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rejected'; readonly reason: string }

/** Decodes the bytes of an article file as UTF-8, without its byte-order mark. */
export function decodeArticle(bytes: Uint8Array): DecodeOutcome {
  if (bytes.length > MAX_ARTICLE_BYTES) return { kind: 'rejected', reason: TOO_LARGE }
  if (bytes.includes(0)) return { kind: 'rejected', reason: 'binary' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { kind: 'rejected', reason: 'not UTF-8' }
  }
  if (text.trim() === '') return { kind: 'rejected', reason: 'empty' }
  return { kind: 'text', text }
}
