const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot));?/iy
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
])

const characterOf = (code: number): string | undefined => {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined
}

/**
 * The character that a reference at `index` stands for: numeric, or one of the four names Telegram knows. Undefined for
 * any other ampersand, which stands for itself.
 */
export const characterReferenceAt = (
  source: string,
  index: number,
): { readonly text: string; readonly end: number } | undefined => {
  reference.lastIndex = index
  const match = reference.exec(source)
  if (match === null) return undefined
  const [whole, decimal, hexadecimal, name = ''] = match
  const text =
    decimal === undefined && hexadecimal === undefined
      ? named.get(name.toLowerCase())
      : characterOf(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal))
  return text === undefined ? undefined : { text, end: index + whole.length }
}

/** Text with all its references resolved. */
export const decodeReferences = (source: string): string =>
  source.replace(/&[#\w]+;?/g, (raw) => {
    const found = characterReferenceAt(raw, 0)
    return found === undefined ? raw : found.text + raw.slice(found.end)
  })
