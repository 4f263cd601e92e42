import { likeliestCyrillic } from './likeliest-cyrillic.js'

const BYTE_ORDER_MARKS: readonly (readonly [label: string, ...bytes: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** What is looked through for a declaration, in bytes. */
const HEAD = 4096
const DECLARATION =
  /<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)|<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu
const CHARSET = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu

/** Of the characters beyond ASCII, so many may be broken in what is UTF-8 all the same: one in fifty. */
const MOST_BROKEN = 0.02

/** Single-byte encodings that are declared where another one is meant. */
const CONFUSED = /^(?:windows-125[012]|koi8-[ru]|ibm866|iso-8859-5|x-mac-cyrillic)$/u

/**
 * The text of an XML or HTML document. A byte-order mark is believed first, then what the bytes themselves show
 * (valid UTF-8 is hardly ever anything else), then the `Content-Type`, and the document's own declaration.
 *
 * @see WHATWG: Encoding; HTML, "Determining the character encoding"
 */
export function decodeMarkup(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (!isBroken(utf8)) return utf8
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declaration = DECLARATION.exec(head)
  const labels = [CHARSET.exec(contentType ?? '')?.[1], declaration?.[1] ?? declaration?.[2]]
  const declared = labels.flatMap((label) => encodingOf(label) ?? [])
  const found = declared.find((encoding) => !encoding.startsWith('utf-'))
  if (found !== undefined && !CONFUSED.test(found)) return new TextDecoder(found).decode(bytes)
  const cyrillic = likeliestCyrillic(bytes, found ?? null)
  return cyrillic ?? new TextDecoder(found ?? 'windows-1252').decode(bytes)
}

/** UTF-16 without a mark: every other byte of what has to begin with `<` is zero. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second === 0x3c && third === 0 ? 'utf-16be' : null
}

function isBroken(text: string): boolean {
  let broken = 0
  let others = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken += 1
    else if (unit > 0x7f) others += 1
  }
  return broken > MOST_BROKEN * (broken + others)
}

/** The name that the standard gives an encoding; null for one that nobody knows. */
function encodingOf(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}
