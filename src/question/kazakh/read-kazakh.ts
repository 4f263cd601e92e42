import { readLine, withoutMarks, withoutOpening, type QuestionLine } from '../question-line.js'
import { foldKazakh, kazakhFromLatin } from './fold-kazakh.js'

const OPENING =
  /^(?:(?:айтыңызшы|айтшы|айтыңыз|сұрақ|салем|сәлем|сәлеметсіз бе|өтінемін|кешіріңіз|білесіз бе|білесің бе) ?(?:, |! )?)+(?=.)/
const FOLDED_OPENING = new RegExp(foldKazakh(OPENING.source), 'u')
const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u

/**
 * A Kazakh question as its rules want it: letters folded to those of a Russian keyboard, Latin spellings turned into
 * them, final marks off.
 */
export function readKazakh(text: string): QuestionLine {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  const line = readLine(text, (norm) =>
    !cyrillic && LATIN.test(norm) ? kazakhFromLatin(norm) : foldKazakh(norm),
  )
  return withoutOpening(withoutMarks(line), FOLDED_OPENING)
}
