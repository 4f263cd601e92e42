/** Control characters, and what is never seen: soft hyphens, zero-width and directional marks. */
const UNSEEN =
  /(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffe\uffff]/gu
const LONE_SURROGATES = /\p{Surrogate}/gu
const WHITE = /[\s\u00a0]+/gu

/** One line: white space is single spaces, and nothing is invisible. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(LONE_SURROGATES, '\ufffd').replace(WHITE, ' ').trim()
}
