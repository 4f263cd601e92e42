/**
 * Kazakh inflection, the outermost ending first: predicate and person; -дағы ("which is in"); case;
 * possessive, with the н that stands between it and a case; plural. Letters vary by vowel harmony and by
 * the sound before.
 * @see Muhamedow, "Kazakh: A Comprehensive Grammar", Routledge 2016, chapter 3
 */
const ENDINGS: readonly RegExp[] = [
  /(?:мын|мін|бын|бін|пын|пін|сың|сің|мыз|міз|быз|біз|пыз|піз)$/u,
  /(?:дағы|дегі|тағы|тегі)$/u,
  /(?:ның|нің|дың|дің|нан|нен|дан|ден|мен|бен|пен|да|де|ға|ге|қа|ке|на|не|ны|ні|ды|ді)$/u,
  /(?<=[бвгдкқпстфхцчшщ])(?:тың|тің|тан|тен|та|те|ты|ті)$/u,
  /(?:сын|сін|ын|ін|сы|сі|мыз|міз|ңыз|ңіз|ы|і)$/u,
  /(?:лар|лер|дар|дер|тар|тер)$/u,
]

/** A voiceless last consonant is voiced before a vowel: "құқық", "құқығы". */
const VOICED: ReadonlyMap<string, string> = new Map([
  ['ғ', 'қ'],
  ['г', 'к'],
  ['б', 'п'],
])

const MIN_STEM = 3
const VOWEL = /[аәеиоөуұүыіэюяё]/u

function withoutOneLayer(word: string): string {
  let stem = word
  for (const ending of ENDINGS) {
    const shorter = stem.replace(ending, '')
    if (shorter.length >= MIN_STEM && VOWEL.test(shorter)) stem = shorter
  }
  return stem
}

/**
 * The stem of a folded Kazakh word, at least {@link MIN_STEM} letters with a vowel. Endings are taken off
 * until none is left, so that a noun that happens to end like one ("Астана") meets its own cases.
 */
export function stemKazakh(word: string): string {
  for (let stem = word; ;) {
    const shorter = withoutOneLayer(stem)
    if (shorter === stem) return stem.replace(/[ғгб]$/u, (last) => VOICED.get(last) ?? last)
    stem = shorter
  }
}
