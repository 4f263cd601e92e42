import type { Classification } from './classification.js'
import { spanOf, type QuestionLine } from './question-line.js'
import type { WhRole } from './question.js'
import type { Grammar } from './reading.js'

/** How Russian and Kazakh tell the parts of a question apart. */
export interface WordForms {
  /** The question word. */
  readonly whWord: RegExp
  /** Question words that ask for a circumstance, for the subject, for an object. */
  readonly adverbial: RegExp
  readonly subject: RegExp
  readonly verb: RegExp
  /** Question words that stand before their noun: "how many", "which". */
  readonly beforeNoun: RegExp
  readonly verbLast: boolean
  readonly isStop: (norm: string) => boolean
}

/** The grammar of a question in a language whose question words show their role by form; word order is free. */
export function cyrillicGrammar(
  line: QuestionLine,
  forms: WordForms,
  classification: Classification | null,
): Grammar {
  const norms = line.tokens.map((token) => token.norm)
  const wh = norms.findIndex((norm) => forms.whWord.test(norm))
  const head = classification?.head ?? null
  const headToken = head ? line.tokens[head.index] : undefined
  const focus =
    head && headToken
      ? { start: headToken.start, end: headToken.end, text: headToken.text, head: head.head }
      : null
  const word = norms[wh] ?? ''
  const near =
    forms.beforeNoun.test(word) && head !== null && head.index > wh && head.index - wh <= 3
  const noun =
    forms.beforeNoun.test(word) && wh + 1 < norms.length && !forms.verb.test(norms[wh + 1] ?? '')
  const end = near ? head.index + 1 : noun ? wh + 2 : wh + 1
  const isVerb = (norm: string, i: number): boolean =>
    (i < wh || i >= end) &&
    forms.verb.test(norm) &&
    !forms.isStop(norm) &&
    /^\p{Ll}/u.test(line.tokens[i]?.text ?? '')
  const verb = forms.verbLast ? norms.findLastIndex(isVerb) : norms.findIndex(isVerb)
  const circumstance =
    forms.adverbial.test(word) || /^(?:when|where)$/.test(classification?.type ?? '')
  const role: WhRole =
    wh < 0
      ? 'none'
      : circumstance
        ? 'adverbial'
        : verb < 0
          ? 'copula'
          : forms.subject.test(word)
            ? 'subject'
            : 'object'
  const content = line.tokens
    .filter(
      (token, i) =>
        (i < wh || i >= end) && !forms.isStop(token.norm) && /[\p{L}\p{N}]/u.test(token.norm),
    )
    .map((token) => ({ start: token.start, end: token.end }))
  return {
    whPhrase: wh < 0 ? null : spanOf(line, wh, end),
    role,
    focus,
    verb: verb < 0 ? null : spanOf(line, verb, verb + 1),
    left: role === 'subject' ? [] : content,
    right: role === 'subject' ? content : [],
  }
}
