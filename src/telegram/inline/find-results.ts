import { answerQuestion } from '../../answer/answer-question.js'
import type { Answer, Citation } from '../../answer/answer.js'
import { newestFirst } from '../../corpus/newest-first.js'
import { digestItem } from '../../digest/digest-item.js'
import { articleCard } from '../../messages/article-card.js'
import { articleDetails } from '../../messages/article-reference.js'
import { articleKey } from '../../corpus/article-key.js'
import { frameLocale } from '../../messages/frame-locale.js'
import { headline } from '../../messages/headline.js'
import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { fewExcerpts } from '../evidence/few-excerpts.js'
import { answerResult, passageResult } from './answer-results.js'
import { articleKeyboard } from './article-keyboard.js'
import type { InlineResult } from './inline-result.js'

export interface InlineQuery {
  readonly text: string
  /** How many results were shown before. */
  readonly offset: number
  /** The reader's language, and whether it was chosen for every frame. */
  readonly locale: Locale
  readonly isChosen: boolean
  /** The bot's user name. */
  readonly bot: string
}

export interface InlinePage {
  readonly results: readonly InlineResult[]
  /** The offset of the page behind it; null for the last one. */
  readonly next: number | null
}

const ON_PAGE = 10
/** Results of one query on all its pages together. */
const MOST = 50
/** Of the best sentence's score: what is below is of no help. */
const NEAR = 0.3
const MAX_TITLE = 120

type Deps = Pick<HandlerDeps, 'ask' | 'library' | 'today' | 'messages'>

/** A page of results: for a question its answers and then further passages, without one the newest articles. */
export function findResults(query: InlineQuery, deps: Deps): InlinePage {
  const { offset } = query
  const wanted = Math.min(offset + ON_PAGE, MOST)
  const found =
    query.text === '' ? newest(query, deps, wanted + 1) : answers(query, deps, wanted + 1)
  const results = found.slice(offset, wanted)
  return { results, next: found.length > wanted && wanted < MOST ? wanted : null }
}

function newest({ locale, bot }: InlineQuery, deps: Deps, count: number): readonly InlineResult[] {
  const messages = deps.messages.in(locale)
  const articles = newestFirst(deps.library().articles).slice(0, count)
  return articles.map(digestItem).map((item): InlineResult => {
    const { article, lead } = item
    const opening = lead.map(({ start, end }) => article.text.slice(start, end)).join(' ')
    return {
      id: `article-${articleKey(article.id)}`,
      title: headline(article, MAX_TITLE),
      description: [...articleDetails(article, messages), opening].join(' · '),
      blocks: articleCard(item, messages),
      keyboard: articleKeyboard(article, messages, bot),
    }
  })
}

function answers(query: InlineQuery, deps: Deps, count: number): readonly InlineResult[] {
  const { text, locale, isChosen, bot } = query
  const all = deps.ask(text, { preferred: locale })
  const localOf = ({ question }: Answer) =>
    deps.messages.in(isChosen ? locale : frameLocale(question, locale))
  const whole = all.flatMap(
    (answer, index) => answerResult(answer, index, localOf(answer), bot) ?? [],
  )
  const [first] = all
  if (first === undefined || first.grade === 'none') return whole
  const shown = first.citations.slice(0, first.grade === 'answer' ? 1 : 0)
  const others = bestSentences(first, deps, count + shown.length).filter(
    (citation) => !shown.some((other) => isSame(citation, other)),
  )
  const passages = fewExcerpts(others, shown).map((citation) =>
    passageResult(first, citation, localOf(first), bot),
  )
  return [...whole, ...passages].slice(0, count)
}

/** The sentences that match a question best, whether they answer it or not. */
function bestSentences(
  { question }: Answer,
  { library, today }: Deps,
  limit: number,
): readonly Citation[] {
  const { citations } = answerQuestion(library(), question.text, { now: today(), limit })
  const enough = (citations[0]?.score ?? 0) * NEAR
  return citations.filter(({ score }) => score >= enough)
}

function isSame(a: Citation, b: Citation): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end
}
