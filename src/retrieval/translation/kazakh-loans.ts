import { foldKazakh } from '../../question/kazakh/fold-kazakh.js'
import { harmonyOf, mayFollow } from './kazakh-suffixes.js'
import type { Found, Lexicon } from './lexicon.js'
import { listedInRussian } from './russian-lexicon.js'

const SHORTEST_LOAN = 4

function findLoan(word: string): Found | null {
  for (let length = word.length; length >= SHORTEST_LOAN; length -= 1) {
    const stem = word.slice(0, length)
    if (!mayFollow(foldKazakh(word.slice(length)), 'noun', harmonyOf(stem))) continue
    const translations = listedInRussian(stem)
    if (translations) return { length: 1, translations }
  }
  return null
}

/** Russian words with Kazakh endings: "территориясы" is "территория" with "its". */
export const kazakhLoans: Lexicon = {
  find: ([word = '']) => findLoan(word),
}
