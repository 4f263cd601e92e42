import type { Language } from './language.js'

const KAZAKH_LETTERS = new Set('әғқңөұүһіӘҒҚҢӨҰҮҺІ')
/** Kazakh words that Russian lacks, for texts typed without the Kazakh letters. */
const KAZAKH_WORD =
  /(?<!\p{L})(?:және|жане|бойынша|туралы|үшін|ушин|болып|болды|деп|бұл|осы|оның|онын|емес|мемлекет\p{L}*|казак\p{L}*|жылы|жыл|бар)(?!\p{L})/giu
/** Kazakh in Latin letters, old and new. */
const LATIN_KAZAKH_WORD =
  /(?<!\p{L})(?:jäne|zhane|jane|turaly|üşin|ushin|boiynsha|boiynşa|qazaq\p{L}*|memleket\p{L}*|jyly|zhyly|bolyp|onyñ)(?!\p{L})/giu
/** Some of them stand in any text of a paragraph; asking for these first is cheap. */
const MAYBE_LATIN_KAZAKH = /qazaq|memleket|turaly|zhane|jane|jäne/i
/** Long enough to tell, short enough to stay cheap. */
const SAMPLE = 5000

/** The language an article is written in, by its script, its Kazakh letters and a few function words. */
export function textLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const { latin, cyrillic, kazakh, words } = countLetters(sample)
  if (cyrillic <= latin) {
    const isKazakh =
      MAYBE_LATIN_KAZAKH.test(sample) && count(sample, LATIN_KAZAKH_WORD) * 25 > words
    return isKazakh ? 'kk' : 'en'
  }
  return kazakh * 20 > cyrillic || count(sample, KAZAKH_WORD) * 20 > words ? 'kk' : 'ru'
}

interface LetterCounts {
  readonly latin: number
  readonly cyrillic: number
  /** Letters that Kazakh has and Russian lacks. */
  readonly kazakh: number
  readonly words: number
}

function countLetters(text: string): LetterCounts {
  let latin = 0
  let cyrillic = 0
  let kazakh = 0
  let words = 0
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isLatin =
      (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isAccented(code)
    const isCyrillic = code >= 0x400 && code <= 0x52f
    if (isLatin) latin++
    if (isCyrillic) cyrillic++
    if (isCyrillic && KAZAKH_LETTERS.has(text.charAt(index))) kazakh++
    if ((isLatin || isCyrillic) && !inWord) words++
    inWord = isLatin || isCyrillic
  }
  return { latin, cyrillic, kazakh, words }
}

/** Latin letters beyond ASCII, without × and ÷. */
function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
