import type { Language } from './language.js'

const LETTER = /\p{L}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const KAZAKH_LETTER = /[әғқңөұүһі]/giu
/** Kazakh words that Russian lacks, for texts typed without the Kazakh letters. */
const KAZAKH_WORD =
  /(?<!\p{L})(?:және|жане|бойынша|туралы|үшін|ушин|болып|болды|деп|бұл|осы|оның|онын|емес|мемлекет\p{L}*|казак\p{L}*|жылы|жыл|бар)(?!\p{L})/giu
/** Kazakh in Latin letters, old and new. */
const LATIN_KAZAKH_WORD =
  /(?<!\p{L})(?:jäne|zhane|jane|turaly|üşin|ushin|boiynsha|boiynşa|qazaq\p{L}*|qazaqstan\p{L}*|memleket\p{L}*|jyly|zhyly|bolyp|onyñ)(?!\p{L})/giu
const WORD = /\p{L}+/gu
/** Long enough to tell, short enough to stay cheap. */
const SAMPLE = 20_000

/** The language an article is written in, by its script, its Kazakh letters and a few function words. */
export function textLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const letters = count(sample, LETTER)
  const cyrillic = count(sample, CYRILLIC)
  const words = count(sample, WORD)
  if (cyrillic * 2 < letters || cyrillic === 0) {
    return count(sample, LATIN_KAZAKH_WORD) * 25 > words ? 'kk' : 'en'
  }
  const kazakhLetters = count(sample, KAZAKH_LETTER)
  const kazakhWords = count(sample, KAZAKH_WORD)
  return kazakhLetters * 20 > cyrillic || kazakhWords * 20 > words ? 'kk' : 'ru'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
