const ENCODINGS = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'] as const

/** Enough to tell, in bytes. */
const SAMPLE = 64 * 1024
/** The declared encoding is believed unless another one reads so much better. */
const DOUBT = 1.3
/** Pairs of letters in words, for each byte beyond ASCII: much less in Latin text with its odd accent. */
const LEAST = 0.4

const INSIDE = /[а-яёіғқңөұүһәї](?=[а-яёіғқңөұүһәї])/gu
/** What no text has: a capital inside of a word, a sign of drawing or typography between letters. */
const ODD = /[а-яё](?=[А-ЯЁ\u2500-\u259f¤§©®°±µ¶·])|[\u2500-\u259f¤§©®°±µ¶·](?=[а-яёА-ЯЁ])/gu

/**
 * Text in the Cyrillic encoding of one byte a letter that it reads best in; null where it reads well in none.
 *
 * @param declared - believed in doubt
 */
export function likeliestCyrillic(bytes: Uint8Array, declared: string | null): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const beyond = sample.filter((byte) => byte > 0x7f).length
  const scores = ENCODINGS.map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample)
    const score = count(text, INSIDE) - 3 * count(text, ODD)
    return { encoding, score: encoding === declared ? DOUBT * score : score }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score < LEAST * beyond ? null : new TextDecoder(best.encoding).decode(bytes)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
