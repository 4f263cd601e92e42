/** Text in an encoding of one byte a letter; what it has no letter for is a question mark. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f))
}

/** UTF-16 without a byte-order mark. */
export function encodeUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'little' ? bytes : bytes.swap16()
}
