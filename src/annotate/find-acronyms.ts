import type { Word } from './words.js'

const isLink = (word: Word): boolean =>
  /^(?:of|for|and|the|on|in|to|against|a|de|du|des|&)$/u.test(word.lower)

/** Whether the words' initials spell the acronym in order, leaving out links and at most one other word. */
function spells(words: readonly Word[], letters: string): boolean {
  const parts = words.flatMap((word) =>
    word.lower.split('-').map((part) => ({ initial: part.charAt(0), link: isLink(word) })),
  )
  let at = 0
  let missed = 0
  for (const part of parts) {
    if (part.initial === letters.charAt(at)) at += 1
    else if (!part.link) missed += 1
  }
  return at === letters.length && missed <= 1 && parts[0]?.initial === letters.charAt(0)
}

const lettersOf = (acronym: Word): string =>
  acronym.text.replace(/s$/u, '').replaceAll('.', '').toLowerCase()

/** The first of the words before `end` that the acronym is short for; null where their initials do not spell it. */
function expansionStart(words: readonly Word[], end: number, letters: string): number | null {
  for (let first = end - 1; first >= Math.max(0, end - letters.length * 2 - 3); first -= 1) {
    const word = words[first]
    if (!word || (word.shape === 'mark' && word.text !== '&' && word.text !== ',')) return null
    if (isLink(word) || word.lower.charAt(0) !== letters.charAt(0)) continue
    if (spells(words.slice(first, end), letters)) return first
  }
  return null
}

/** Acronyms that one sentence introduces, "Full Name (ABC)", with the full name as written. */
export function findAcronyms(
  text: string,
  words: readonly Word[],
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  words.forEach((word, i) => {
    if (word.shape !== 'acronym' || words[i - 1]?.text !== '(' || words[i + 1]?.text !== ')') return
    const letters = lettersOf(word)
    const first = letters.length < 2 ? null : expansionStart(words, i - 1, letters)
    const start = first === null ? undefined : words[first]
    const last = words[i - 2]
    if (start && last) found.push([word.text, text.slice(start.start, last.end)])
  })
  return found
}

/** Whether an acronym is the initials of a name in capitals: UNDP, United Nations Development Programme. */
export function isInitialsOf(acronym: string, name: string): boolean {
  const initials = name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []
  return initials.length > 1 && initials.join('') === acronym.replaceAll('.', '')
}
