import type { Annotations } from '../../annotate/annotations.js'
import type { Article } from '../../corpus/article.js'
import type { QuestionType } from '../../question/question.js'
import type { Language } from '../../text/language.js'
import type { Answer } from '../answer.js'

/** A question that an article seems to answer. */
export interface Draft {
  readonly text: string
  readonly type: QuestionType
  /** Whether an answer says what the article was seen to say. */
  readonly holds: (answer: Answer) => boolean
}

/** One way to put questions to an article. */
export interface DraftRule {
  readonly name: string
  readonly draft: (
    article: Article,
    annotations: Annotations,
    /** The language to ask in. */
    lang: Language,
  ) => readonly Draft[]
}
