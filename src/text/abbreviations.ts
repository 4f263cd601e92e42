/**
 * What may follow an abbreviation's full stop:
 * - `name`: it stands before a name or another word and never ends a sentence ("Dr.", "ул.");
 * - `number`: only before a number is it an abbreviation ("No. 5", "ст. 12");
 * - `inside`: something always follows ("e.g.", "т.е.");
 * - `year`: after a number ("2019 г."); elsewhere it stands before a name ("г. Алматы");
 * - `maybe`: it may end a sentence, and does before a function word ("U.S.", "Inc.");
 * - `often`: it ends a sentence before any capital letter ("etc.", "p.m.").
 */
export type AbbreviationKind = 'name' | 'number' | 'inside' | 'year' | 'maybe' | 'often'

/** Without the last full stop; matched in any letter case. */
const ANY_CASE: Readonly<Record<AbbreviationKind, string>> = {
  name:
    'mr mrs ms messrs mme mlle dr drs prof gen lt lieut col capt cpt cmdr comdr adm sgt maj brig pvt cpl ' +
    'sen rep reps gov pres hon rev fr amb supt insp det atty mt ft eds illus asst assoc ' +
    'им ул пр просп пл пер наб б-р мкр пос дер с т тов гр г-н г-жа г-да акад проф доц канд ген полк ' +
    'кап лейт дж ст о адм изд-во изд ред көш даң ауд',
  number:
    'no nos nr vol vols fig figs p pp art arts sec sect ch chap para paras pt pts ver v. b d r ext tel ' +
    'п пп ч гл рис табл стр разд абз кв оф тел д кн вып б бб сур кест тар',
  inside:
    'e.g i.e cf vs v viz approx ca c aka op incl excl resp sq ' +
    'т.е т.н т.к напр см ср т.ж мыс яғ ок',
  year: 'г гг в вв ж жж ғ ғғ',
  maybe:
    'inc ltd co cos corp llc plc bros jr sr esq st ave blvd rd univ dept assn u.s u.k u.n e.u d.c ph.d ' +
    'm.d b.a m.a b.sc m.sc al ft lb lbs oz km cm mm mi hr hrs gal est bldg ed trans intl natl govt ' +
    'млн млрд трлн тыс обл р-н респ мин сек ч экз чел мыңд',
  often: 'etc p.m a.m т.д т.п др пр.др н.э т.б т.с.с т.т тг руб долл коп',
}

/** Without the full stop; only as written here, because in lower case they are words. */
const AS_WRITTEN: Readonly<Partial<Record<AbbreviationKind, string>>> = {
  name: 'Yu Ya Zh Kh Dzh Th Chr Wm Geo Jas Chas Jos Ste Sra',
  number:
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  maybe:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev ' +
    'Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que',
}

const anyCase = byWord(ANY_CASE)
const asWritten = byWord(AS_WRITTEN)

/**
 * Looks a word up that stands before a full stop; the word comes without that full stop. A single
 * capital letter is an initial, never an abbreviation. Of a compound ("Trinity-St.") the last part tells.
 */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const inAnyCase = word.length === 1 ? word : word.toLowerCase()
  const kind = asWritten.get(word) ?? anyCase.get(inAnyCase) ?? null
  if (kind !== null || !word.includes('-')) return kind
  const last = abbreviationKind(word.slice(word.lastIndexOf('-') + 1))
  return last === 'name' || last === 'maybe' ? last : null
}

function byWord(
  table: Readonly<Partial<Record<AbbreviationKind, string>>>,
): ReadonlyMap<string, AbbreviationKind> {
  const kinds = Object.entries(table) as [AbbreviationKind, string][]
  return new Map(kinds.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])))
}
