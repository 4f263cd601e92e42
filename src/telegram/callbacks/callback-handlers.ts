import { PAGE_KINDS } from '../articles/article-page.js'
import { openArticle } from '../articles/open-article.js'
import { OPEN } from '../articles/page-keyboard.js'
import { turnPage } from '../articles/turn-page.js'
import { decidePart } from '../broadcast/decide-part.js'
import { PART_IS_THERE, SEND_PART } from '../broadcast/part-buttons.js'
import { askFromButton } from '../discovery/ask-from-button.js'
import { ASK } from '../discovery/question-keyboard.js'
import { PANEL_HANDLERS } from '../digests/panel-handlers.js'
import { EVIDENCE, PAGE, READ } from '../evidence/evidence-data.js'
import { readCited, readPage } from '../evidence/read-article.js'
import { showEvidence } from '../evidence/show-evidence.js'
import { handleVote } from '../feedback/handle-vote.js'
import { VOTE } from '../feedback/verdict-buttons.js'
import { chooseLanguage } from '../language/choose-language.js'
import { LANGUAGE } from '../language/language-keyboard.js'
import { decideForget } from '../privacy/decide-forget.js'
import { FORGET } from '../privacy/forget-keyboard.js'
import { answerOther } from '../other-reading/answer-other.js'
import { OTHER } from '../other-reading/other-button.js'
import { decideSource } from '../sources/decide-source.js'
import { FEED, FEEDS_PAGE } from '../sources/feed-page.js'
import { pressFeed, turnFeeds } from '../sources/press-feed.js'
import { ADD } from '../sources/source-keyboard.js'
import { withdrawArticle } from '../sources/withdraw-article.js'
import { WITHDRAW } from '../sources/withdraw-button.js'
import { pressSubscription } from '../subscriptions/press-subscription.js'
import { SUBSCRIPTION } from '../subscriptions/subscription-buttons.js'
import type { CallbackHandler } from './callback-handler.js'

/** What buttons do, by the kind of their data. A kind, once released, keeps its meaning: old messages carry it. */
export const CALLBACK_HANDLERS: ReadonlyMap<string, CallbackHandler> = new Map([
  [VOTE, handleVote],
  [EVIDENCE, showEvidence],
  [READ, readCited],
  [PAGE, readPage],
  [OTHER, answerOther],
  [FORGET, decideForget],
  [LANGUAGE, chooseLanguage],
  [PAGE_KINDS.latest, turnPage],
  [PAGE_KINDS.all, turnPage],
  [PAGE_KINDS.found, turnPage],
  [OPEN, openArticle],
  [ASK, askFromButton],
  [PART_IS_THERE, decidePart],
  [SEND_PART, decidePart],
  [ADD, decideSource],
  [WITHDRAW, withdrawArticle],
  [FEED, pressFeed],
  [FEEDS_PAGE, turnFeeds],
  [SUBSCRIPTION, pressSubscription],
  ...PANEL_HANDLERS,
])
