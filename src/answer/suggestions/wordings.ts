import type { Language } from '../../text/language.js'

/** How a language asks; null where it cannot ask so without inflecting what it does not know. */
type Wording<T = string> = Readonly<Record<Language, (name: string) => T>>

/** Surnames that tell their bearer's gender, which the Russian question has to know. */
const WOMAN = /(?:[oeое]v[aа]|[ое]ва|in[aа]|ина|aya|ая|kyzy|кызы|qyzy|қызы)$/iu
const MAN = /(?:[oeyое]v|[ое]в|in|ин|sky|skiy|ский|uly|улы|ұлы)$/iu

export const whoIs: Wording = {
  en: (person) => `Who is ${person}?`,
  ru: (person) => {
    if (WOMAN.test(person)) return `Кто такая ${person}?`
    return MAN.test(person) ? `Кто такой ${person}?` : `${person} — кто это?`
  },
  kk: (person) => `${person} деген кім?`,
}

export const whoHeads: Wording = {
  en: (body) => `Who heads ${withArticle(body)}?`,
  ru: (body) => `Кто возглавляет ${body}?`,
  kk: (body) => `${body} басшысы кім?`,
}

/** Russian has the office in any case, as its sentence needs it. */
export const whoHolds: Wording<string | null> = {
  en: (office) => `Who is ${withArticle(office)}?`,
  ru: () => null,
  kk: (office) => `${office} кім?`,
}

export const whatSaid: Wording = {
  en: (person) => `What did ${person} say?`,
  ru: (person) => `О чём говорит ${person}?`,
  kk: (person) => `${person} не деді?`,
}

/** English bodies and offices of several words take the article, acronyms and names do not tell. */
function withArticle(name: string): string {
  const isPlain = /^(?:the|a|an|his|her|its) /iu.test(name) || /['’]s? /u.test(name)
  return isPlain || !/ (?:of|for|on) | \p{Lu}/u.test(name) ? name : `the ${name}`
}
