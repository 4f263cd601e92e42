import type { Article } from '../../corpus/article.js'
import type { Language } from '../../text/language.js'
import { annotationsOf } from '../annotations-of.js'
import { dayDrafts } from './day-drafts.js'
import type { Draft, DraftRule } from './draft.js'
import { eventDrafts } from './event-drafts.js'
import { leaderDrafts, officeDrafts, personDrafts } from './office-drafts.js'
import { speechDrafts } from './speech-drafts.js'

/** Those that show most of what the bot can do first. */
const RULES: readonly DraftRule[] = [
  eventDrafts,
  personDrafts,
  speechDrafts,
  leaderDrafts,
  dayDrafts,
  officeDrafts,
]

/** UTF-16 units: what a button shows. */
const LONGEST = 64

export interface RuleDraft {
  readonly rule: string
  readonly article: Article
  readonly draft: Draft
}

/** The drafts of each rule in turn, the newest articles first. */
export function ruleDrafts(articles: readonly Article[], lang: Language): readonly RuleDraft[] {
  return RULES.flatMap(({ name, draft }) =>
    articles.flatMap((article) =>
      draft(article, annotationsOf(article), lang)
        .filter(({ text }) => text.length <= LONGEST)
        .map((one) => ({ rule: name, article, draft: one })),
    ),
  )
}
