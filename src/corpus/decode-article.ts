/** Larger files are no articles: 2 MB, in bytes. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024

export const TOO_LARGE = 'larger than 2 MB'

export type DecodeOutcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rejected'; readonly reason: string }

/** Decodes the bytes of an article file as UTF-8, without its byte-order mark. */
export function decodeArticle(bytes: Uint8Array): DecodeOutcome {
  if (bytes.length > MAX_ARTICLE_BYTES) return rejected(TOO_LARGE)
  if (isUtf16(bytes)) return rejected('not UTF-8 but UTF-16')
  if (isBinary(bytes)) return rejected('binary')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return rejected('not UTF-8')
  }
  return text.trim() === '' ? rejected('empty') : { kind: 'text', text }
}

function rejected(reason: string): DecodeOutcome {
  return { kind: 'rejected', reason }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** A zero byte anywhere, or more than one control character in a hundred at the beginning. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const sample = bytes.subarray(0, 4096)
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length
  return controls * 100 > sample.length
}
