import type { Grade, Refusal } from '../answer/answer.js'
import type { ArticleId } from '../corpus/article.js'
import type { AnswerType } from '../question/answer-type.js'
import type { QuestionType } from '../question/question.js'
import type { Language } from '../text/language.js'
import type { Span } from '../text/span.js'

/** A citation without its article: what is needed to find it again, and to notice that the article has changed. */
export interface StoredCitation extends Span {
  readonly article: ArticleId
  readonly role: 'evidence' | 'context'
  /** Answer phrases inside the excerpt; spans of the article's text. */
  readonly phrases: readonly Span[]
  readonly score: number
  /** Of the excerpt, by `textChecksum`. */
  readonly checksum: number
}

/** What is kept of an answer. */
export interface StoredAnswer {
  /** As it was understood: the text that was looked up. */
  readonly question: string
  readonly lang: Language
  readonly type: QuestionType
  readonly answerType: AnswerType
  readonly grade: Grade
  readonly refusal: Refusal | null
  readonly answers: readonly string[]
  readonly citations: readonly StoredCitation[]
}

/** A message with questions and the bot's reply to it. */
export interface Turn {
  /** Short enough for a button: letters, digits, `-` and `_`; never used twice. */
  readonly id: string
  readonly chatId: number
  /** The forum topic; null elsewhere. */
  readonly topicId: number | null
  /** Who asked; null once that is forgotten. */
  readonly userId: number | null
  readonly questionMessageId: number
  /** The messages of the reply in order; empty until they are sent. */
  readonly answerMessageIds: readonly number[]
  /** As asked. */
  readonly question: string
  /** As it was read, where that differs: a follow-up made whole. */
  readonly understood: string | null
  /** Of the reply's frame. */
  readonly lang: Language
  /** Milliseconds since 1970. */
  readonly at: number
  /** One per question of the message, in its order. */
  readonly answers: readonly StoredAnswer[]
}

/** Where a follow-up looks for the question before it. */
export interface TurnPlace {
  readonly chatId: number
  readonly topicId: number | null
  /** Null: whoever asked. */
  readonly userId: number | null
}

/** When turns were asked, in milliseconds since 1970: from `since` on, and before `before`. */
export interface TurnPeriod {
  readonly since: number
  readonly before: number
}

/** What may change of a turn: an edited question is answered anew. */
export type TurnChanges = Partial<
  Pick<Turn, 'answerMessageIds' | 'question' | 'understood' | 'lang' | 'answers'>
>

export interface TurnStore {
  /** Stores a turn under a new id; its unanswered questions become open questions. */
  add(turn: Omit<Turn, 'id'>): Turn
  /** Null for an id that is unknown, forgotten or too old. */
  byId(id: string): Turn | null
  /** The turn of one of the bot's own messages. */
  byAnswerMessage(chatId: number, messageId: number): Turn | null
  byQuestionMessage(chatId: number, messageId: number): Turn | null
  /** The turns at a place, the latest first; `most` at most. */
  recentIn(place: TurnPlace, period: TurnPeriod, most: number): readonly Turn[]
  /** New answers drop the verdicts on those before. Changes nothing where the turn is gone. */
  update(id: string, changes: TurnChanges): void
}
