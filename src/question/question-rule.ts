import type { AnswerType } from './answer-type.js'
import type { QuestionType } from './question.js'

/**
 * One rule of a language's ordered table. The first rule whose pattern matches decides.
 *
 * A pattern reads the normal form of the question (`QuestionLine.norm`). Its named group `noun` is a noun phrase
 * whose head is looked up in the language's noun tables, its group `phrase` one that
 * ends with its head, its group `verb` a clause whose verb is looked up;
 * what is found there is the answer type. What is not found is `yields.answerType`, or, without one, the rule
 * does not match.
 */
export interface QuestionRule {
  readonly name: string
  readonly pattern: RegExp
  /** Must match too; reads the question with its capitals, same tokens as `pattern`. */
  readonly cased?: RegExp
  readonly yields: {
    readonly answerType?: AnswerType
    /** The answer types that a noun may give; all, where absent. */
    readonly nounTypes?: RegExp
    /** The answer types of the noun with which the rule matches; it then yields its own. */
    readonly nounIs?: RegExp
    /** The rule matches only where it finds a noun, whether the tables know it or not. */
    readonly anyNoun?: true
    /** The rule reads bare words rather than a question. */
    readonly keywords?: true
    /** Only where it differs from what the answer type implies. */
    readonly type?: QuestionType
  }
  /** Questions that this rule must decide. */
  readonly examples: readonly string[]
  /** Near misses that it must leave to others. */
  readonly counterexamples?: readonly string[]
}
