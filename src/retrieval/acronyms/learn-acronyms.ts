import { fold } from '../../text/fold.js'

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu

/** Small words that stand between the words of a name and give it no letter. */
const LINKS = '(?:(?:of|for|and|the|on|in|to|against|with|&) )'

/** Acronyms looked for in one article; a text in capitals has no more of them than this. */
const MOST = 40

/** A name whose words begin with the letters of the acronym, in order, with small words between. */
function fullName(acronym: string): RegExp {
  const words = [...acronym].map((letter) => `${letter}[\\p{Ll}’'-]+`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(`[ -]${LINKS}{0,2}`)}(?![\\p{L}\\p{N}])`, 'u')
}

/**
 * The acronyms of a text, folded, with the full names in it whose initials they are: "Harbour Users Board" for HUB.
 * Linear in the length of the text for each acronym.
 */
export function learnAcronyms(text: string): ReadonlyMap<string, string> {
  const learnt = new Map<string, string>()
  for (const acronym of [...new Set(text.match(ACRONYM) ?? [])].slice(0, MOST)) {
    const name = fullName(acronym).exec(text)?.[0]
    if (name !== undefined) learnt.set(fold(acronym), name)
  }
  return learnt
}
