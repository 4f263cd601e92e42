import { BODY_NOUNS, LONE_BODIES, THING_NOUNS } from '../../annotate/lexicon/body-nouns.js'
import { GIVEN_NAMES } from '../../annotate/lexicon/given-names.js'
import { COUNTRIES, PLACES } from '../../annotate/lexicon/places.js'
import { SURNAME_ENDING, SURNAMES } from '../../annotate/lexicon/surnames.js'
import { fold } from '../../text/fold.js'

/** What a capitalised phrase of a question names, as far as its words tell. */
export type NameKind = 'person' | 'body' | 'place' | 'date' | 'unknown'

const DATE =
  /^(?:1\d{3}|20\d{2})$|^(?:\d{1,2} )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|янв|фев|март|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)\p{L}*/iu

const CYRILLIC_BODY =
  /^(?:суд|сот|министерств|министрлі|комитет|комисси|парламент|совет|кеңес|партия|центр|орталы|орган|ұйым|агентств|агентті|университет|банк|фонд|қор|союз|одақ|палат|академи|институт)/u

const CYRILLIC_SURNAME =
  /(?:[аеоё]в|[аеоёи]ева|[аеё]ва|[оё]ва|ин|ина|ский|ская|енко|швили|ұлы|қызы|баев|баева|бек|ян)(?:ым|ой|у|а|ның|нің|дың|дің|ға|ге|ды|ді|ны|ні)?$/u

/** The kind of a phrase with a capital or a number in it; null for a common noun phrase. */
export function kindOfName(phrase: string, people: readonly string[]): NameKind | null {
  const written = phrase.replace(/^(?:the|a|an)\s+/iu, '').replace(/['’]s?$/u, '')
  if (DATE.test(written)) return 'date'
  const words = written.split(/\s+/u)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  if (capitals.length === 0) return null
  const folded = words.map((word) => fold(word))
  if (people.some((person) => isPartOf(folded, fold(person).split(' ')))) return 'person'
  const lower = folded.join(' ')
  if (COUNTRIES.has(lower) || PLACES.has(lower)) return 'place'
  if (LONE_BODIES.has(lower) || words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return 'body'
  if (folded.some((word) => BODY_NOUNS.has(word) || CYRILLIC_BODY.test(word))) return 'body'
  if (folded.some((word) => THING_NOUNS.has(word))) return 'unknown'
  if (capitals.length < words.length) return 'unknown'
  const [first = ''] = folded
  const last = folded.at(-1) ?? ''
  const isPerson =
    (words.length > 1 && words.length <= 4 && GIVEN_NAMES.has(first)) ||
    SURNAMES.has(last) ||
    SURNAME_ENDING.test(last) ||
    CYRILLIC_SURNAME.test(last)
  return isPerson ? 'person' : 'unknown'
}

function isPartOf(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word) => name.includes(word)) && words.at(-1) === name.at(-1)
}
