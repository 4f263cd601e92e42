import type { AnswerType } from './answer-type.js'
import type { QuestionLine } from './question-line.js'
import { tokenRange } from './question-line.js'
import type { QuestionRule } from './question-rule.js'
import type { QuestionType } from './question.js'
import { typeOfAnswer } from './type-of-answer.js'

/** The head of a noun phrase: its token, its dictionary form, and its answer type where a table knows it. */
export interface Head {
  readonly index: number
  readonly head: string
  readonly answerType: AnswerType | null
}

/** What a language gives the rules: the tables behind their groups `noun` and `verb`. */
export interface Lexicon {
  /** The head of the noun phrase in the tokens `[from, to)`. */
  headNoun(from: number, to: number): Head | null
  /** The head of the noun phrase that ends before token `to`, where the whole question is one. */
  finalNoun(to: number): Head | null
  /** The answer type that the verb of the clause in the tokens `[from, to)` asks for. */
  verbType(from: number, to: number): AnswerType | undefined
}

export interface Classification {
  readonly rule: string
  readonly answerType: AnswerType
  readonly type: QuestionType
  readonly head: Head | null
  /** Bare words rather than a question. */
  readonly keywords: boolean
}

/** The first rule that matches the line, with what its head noun or verb says; null where none does. */
export function classify(
  line: QuestionLine,
  rules: readonly QuestionRule[],
  lexicon: Lexicon,
): Classification | null {
  let cased: string | null = null
  for (const rule of rules) {
    const match = rule.pattern.exec(line.norm)
    if (!match) continue
    if (rule.cased) {
      cased ??= line.tokens.map((token) => token.text).join(' ')
      if (!rule.cased.test(cased)) continue
    }
    const head = headOf(line, match, lexicon)
    if (rule.yields.anyNoun && !head) continue
    if (rule.yields.nounIs && !rule.yields.nounIs.test(head?.answerType ?? '')) continue
    const nounType = typeOfNoun(rule, head)
    const answerType = nounType ?? verbTypeOf(line, match, lexicon) ?? rule.yields.answerType
    if (!answerType) continue
    return {
      rule: rule.name,
      answerType,
      type: rule.yields.type ?? typeOfAnswer(answerType),
      head,
      keywords: rule.yields.keywords ?? false,
    }
  }
  return null
}

function headOf(line: QuestionLine, match: RegExpExecArray, lexicon: Lexicon): Head | null {
  const groups = match.indices?.groups
  if (groups?.phrase) return lexicon.finalNoun(tokenRange(line, ...groups.phrase)[1])
  const range = groups?.noun ?? groups?.noun2 ?? groups?.noun3
  if (!range) return null
  const [from, to] = tokenRange(line, range[0], range[1])
  return lexicon.headNoun(from, to)
}

function verbTypeOf(
  line: QuestionLine,
  match: RegExpExecArray,
  lexicon: Lexicon,
): AnswerType | undefined {
  const range = match.indices?.groups?.verb
  return range && lexicon.verbType(...tokenRange(line, range[0], range[1]))
}

function typeOfNoun(rule: QuestionRule, head: Head | null): AnswerType | null {
  const found = rule.yields.nounIs ? null : (head?.answerType ?? null)
  return found && (rule.yields.nounTypes?.test(found) ?? true) ? found : null
}
