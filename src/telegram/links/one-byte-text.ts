/** The letters and marks of the bot's languages beyond ASCII; their places are those of published links. */
const BEYOND_ASCII = [
  'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ',
  'әғқңөұүһіӘҒҚҢӨҰҮҺІ',
  '«»“”‘’„—–…№',
].join('')
const FIRST = 0x80

/** The text with a byte for each character; null where it has others than ASCII and the bot's languages have. */
export function toOneByteText(text: string): Uint8Array | null {
  const bytes = [...text].map((character) => {
    if (/^[ -~]$/.test(character)) return character.charCodeAt(0)
    const place = BEYOND_ASCII.indexOf(character)
    return place < 0 ? 0 : FIRST + place
  })
  return bytes.includes(0) ? null : Uint8Array.from(bytes)
}

/** The text of such bytes; null where they are none. */
export function fromOneByteText(bytes: Uint8Array): string | null {
  const characters = Array.from(bytes, (byte) =>
    byte < FIRST
      ? (/[ -~]/.exec(String.fromCharCode(byte))?.[0] ?? '')
      : BEYOND_ASCII.charAt(byte - FIRST),
  )
  return characters.includes('') ? null : characters.join('')
}
