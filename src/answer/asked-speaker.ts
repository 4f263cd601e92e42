import { SPEECH_VERBS } from '../annotate/lexicon/speech-verbs.js'
import type { PersonMention } from '../annotate/mention.js'
import type { Article } from '../corpus/article.js'
import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import { fold } from '../text/fold.js'
import type { Span } from '../text/span.js'
import { isNamed } from './is-named.js'
import { annotationsOf } from './annotations-of.js'

/** Words that ask for somebody's opinion beside the verbs that report one. */
const ASKS_FOR_WORDS = new Set(['think', 'thinks', 'opinion', 'view', 'views', 'express', 'call'])

/** `that` opens what is said; quotation marks hold it. */
const REPORT = /^[\s,]*(?:also |then |further |later )?(?<verb>\p{L}+)(?<that>(?: that)?)\s/u

function isSpeech(word: string): boolean {
  const folded = fold(word)
  return SPEECH_VERBS.has(folded) || ASKS_FOR_WORDS.has(folded)
}

/** Somebody whose words are asked for. */
export interface AskedSpeaker {
  /** Spans of the question. */
  readonly names: readonly Span[]
  /** Written like a name; a lower-case word may be one, or an office or body. */
  readonly isName: boolean
}

/** Who stands before the verb in a question for what somebody said; null in other questions. */
export function askedSpeaker({ text, type, verb, clues }: Question): AskedSpeaker | null {
  if (type === 'who' || !verb || !isSpeech(text.slice(verb.start, verb.end))) return null
  const before = clues.filter(({ end }) => end <= verb.start)
  const names = before.filter(({ kind }) => kind === 'name')
  if (names.length > 0) return { names, isName: true }
  const words = before.filter(({ kind }) => kind === 'word')
  return words.length > 0 ? { names: words, isName: false } : null
}

/** Behind a person's name, the span of what the sentence reports of them: "Mecacci noted that …". */
function reportedWords(article: Article, { end }: PersonMention, sentence: Span): Span | null {
  const rest = article.text.slice(end, sentence.end)
  const { verb = '', that = '' } = REPORT.exec(rest)?.groups ?? {}
  if (that === '' || !isSpeech(verb)) return null
  const start = end + rest.indexOf(that) + that.length + 1
  const closing = /[.!?]?$/u.exec(article.text.slice(start, sentence.end))
  return { start, end: start + (closing?.index ?? sentence.end - start) }
}

/** Who a sentence's words belong to: the person named (with the words, where they are told), another, or nobody known. */
export type Speaking =
  { readonly by: 'asked'; readonly words: Span } | { readonly by: 'another' | 'unknown' }

/** Whose words a sentence holds, seen from a question for the words of somebody. */
export function speakingIn(
  article: Article,
  index: number,
  { names, isName }: AskedSpeaker,
  query: Query,
): Speaking {
  const { quotations, mentions } = annotationsOf(article)
  const sentence = article.sentences[index] ?? { start: 0, end: 0 }
  const quotation = quotations.find(
    ({ firstSentence, lastSentence }) => firstSentence <= index && index <= lastSentence,
  )
  if (quotation?.speakerName) {
    if (!isNamed(quotation.speakerName, names, query)) {
      return { by: isName ? 'another' : 'unknown' }
    }
    const start = Math.max(quotation.start, sentence.start)
    return { by: 'asked', words: { start, end: Math.min(quotation.end, sentence.end) } }
  }
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.sentence !== index) continue
    if (!isNamed(mention.name, names, query)) continue
    const words = reportedWords(article, mention, sentence)
    if (words) return { by: 'asked', words }
  }
  return { by: 'unknown' }
}
