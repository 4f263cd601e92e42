/**
 * Kazakh inflection in the order in which endings stack on a noun: plural, possessive, case, predicate.
 * Stripping goes from the outside in, and stops while a stem of at least {@link MIN_STEM} letters with a
 * vowel is left. Letters vary by vowel harmony and by the sound before.
 * @see Muhamedow, "Kazakh: A Comprehensive Grammar", Routledge 2016, chapter 3
 */
const ENDINGS: readonly RegExp[] = [
  /(?:мын|мін|бын|бін|пын|пін|сың|сің|мыз|міз|быз|біз|пыз|піз)$/u,
  /(?:ның|нің|дың|дің|тың|тің|нан|нен|дан|ден|тан|тен|мен|бен|пен|нда|нде|да|де|та|те|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті)$/u,
  /(?:сы|сі|мыз|міз|ңыз|ңіз|ы|і)$/u,
  /(?:лар|лер|дар|дер|тар|тер)$/u,
]

const MIN_STEM = 4
const VOWEL = /[аәеиоөуұүыіэюяё]/u

/** The stem of a folded Kazakh word; words of other languages come back shorter or as they are, always the same. */
export function stemKazakh(word: string): string {
  let stem = word
  for (const ending of ENDINGS) {
    const shorter = stem.replace(ending, '')
    if (shorter.length >= MIN_STEM && VOWEL.test(shorter)) stem = shorter
  }
  return stem
}
