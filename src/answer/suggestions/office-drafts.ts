import type { OfficeFact } from '../../annotate/annotations.js'
import type { Answer } from '../answer.js'
import type { Draft, DraftRule } from './draft.js'
import { whoHeads, whoHolds, whoIs } from './wordings.js'

/** Offices whose holder leads the body that they name. */
const LEADING =
  /^(?:chair(?:man|woman|person)?|head|president|director|director-general|rector|chief executive|governor|mayor|leader|speaker|chief|председатель|глава|президент|директор|ректор|руководитель|төраға\S*|басшы\S*|президент\S*|директор\S*|ректор\S*) /iu

/** A Cyrillic name that ends as oblique cases do, but for women's names (Эльвира Азимова). */
const OBLIQUE =
  /(?:[а-яё]*[бвгджзйклмнпрстфхцчшщ](?:у|ю|ом|ем|ым|ой|ей|е|и)|[а-яё](?<!ов|ев|ёв|ин|ын|ск|к[аы]з)(?:а|я)(?<!ая|ева|ова|ина|ына))$/iu

/** Who somebody is: an office of theirs. */
export const personDrafts: DraftRule = {
  name: 'who is the person',
  draft: (_article, { facts }, lang) =>
    facts.filter(isWhole).map(({ person }): Draft => ({
      text: whoIs[lang](person),
      type: 'who',
      holds: ({ answers: [best] }) =>
        best !== undefined &&
        facts.some((fact) => fact.person === person && isMostOf(best.text, fact.office)),
    })),
}

/** Who leads a body: the person. */
export const leaderDrafts: DraftRule = {
  name: 'who heads the body',
  draft: (_article, { facts }, lang) =>
    facts.flatMap(({ person, office, organisation }) =>
      organisation === null || !LEADING.test(office)
        ? []
        : [{ text: whoHeads[lang](organisation), type: 'who' as const, holds: names(person) }],
    ),
}

/** Who holds an office, in the language of the article: the person. */
export const officeDrafts: DraftRule = {
  name: 'who holds the office',
  draft: (article, { facts }, lang) =>
    article.lang !== lang
      ? []
      : facts.flatMap(({ person, office }) => {
          const text = whoHolds[lang](office)
          // One word of an office ("President") fits too many.
          return text === null || !/\s/u.test(office)
            ? []
            : [{ text, type: 'who' as const, holds: names(person) }]
        }),
}

/** A full name, as it is called: a surname alone makes a poor question, and so does a Russian genitive. */
function isWhole({ person }: OfficeFact): boolean {
  return /\S\s+\S/u.test(person) && !OBLIQUE.test(person)
}

function names(person: string): (answer: Answer) => boolean {
  return ({ answers: [best] }) => best !== undefined && agree(person, best.text)
}

/** The office or the better part of it. */
function isMostOf(found: string, office: string): boolean {
  return agree(found, office) && found.length * 2 >= office.length
}

function agree(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
