import { digestItem } from '../../digest/digest-item.js'
import { articleInShort } from '../../messages/article-in-short.js'
import type { Block } from '../../messages/block.js'
import type { Evidence } from '../../messages/evidence.js'
import { articleKey, articleOfKey } from '../../corpus/article-key.js'
import { markedPage, storyPages } from '../../messages/story-pages.js'
import { storyPageBlocks } from '../../messages/story-page-blocks.js'
import type { LocalMessages } from '../../messages/messages.js'
import { sourceButton } from '../articles/source-button.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import type { Keyboard } from '../rendering/keyboard.js'
import type { Article } from '../../corpus/article.js'
import { PAGE, readView } from './evidence-data.js'
import { readKeyboard, shortKeyboard } from './evidence-keyboard.js'
import { showLast } from './show-evidence.js'
import { evidenceOf } from './stored-evidence.js'
import { turnOfPress } from './turn-of-press.js'

/**
 * Shows a page of the article behind a passage, the cited sentence marked, in place of the reply; where it may not be
 * shown whole, the article in short.
 */
export const readCited: CallbackHandler = async (press, deps) => {
  const { data, locale } = press
  const turn = turnOfPress(press, deps)
  const view = readView(data.argument)
  if (turn === null || view === null) {
    return { text: deps.messages.in(locale).text('button-stale') }
  }
  const passage = evidenceOf(turn, deps)[view.passage]
  if (passage === undefined) return { text: deps.messages.in(locale).text('article-gone') }
  const { article } = passage.evidence
  const inShort = shortOf(article, passage, deps.messages.in(turn.lang))
  if (inShort !== null) {
    const keyboard = shortKeyboard(turn.id, article, deps.messages.in(turn.lang))
    return await showLast(press, inShort, keyboard, deps)
  }
  const pages = storyPages(article, [passage.evidence, ...passage.context])
  const found = markedPage(pages)
  const page = view.page === 'found' ? found : Math.min(view.page, pages.length - 1)
  const local = deps.messages.in(turn.lang)
  const place = { page, pages: pages.length, found }
  const keyboard = readKeyboard(turn.id, view.passage, place, local)
  return await showLast(press, storyPageBlocks(article, pages, page, local), keyboard, deps)
}

/** Shows a page of an article in place of the one that stands there; where it may not be shown whole, in short. */
export const readPage: CallbackHandler = async (press, deps) => {
  const { data, locale } = press
  const local = deps.messages.in(locale)
  const article = articleOfKey(deps.library().articles, data.id)
  if (article === null) return { text: local.text('article-gone') }
  if (!/^\d{1,5}$/.test(data.argument)) return { text: local.text('button-stale') }
  const inShort = shortOf(article, null, local)
  if (inShort !== null) return await showLast(press, inShort, [sourceButton(article, local)], deps)
  const pages = storyPages(article, [])
  const page = Math.min(Number(data.argument), Math.max(0, pages.length - 1))
  const blocks = storyPageBlocks(article, pages, page, local)
  return await showLast(press, blocks, pagesKeyboard(article, page, pages.length), deps)
}

/** What may be shown of an article that may not be shown whole; null for any other. */
function shortOf(
  article: Article,
  cited: Evidence | null,
  messages: LocalMessages,
): readonly Block[] | null {
  return article.whole ? null : articleInShort(digestItem(article), cited, messages)
}

/** Under how an article opens: the button that opens the whole of it. */
export function wholeArticle(article: Article, messages: LocalMessages): Keyboard {
  return [[pageButton(messages.text('button-article'), article, 0)]]
}

function pagesKeyboard(article: Article, page: number, pages: number): Keyboard {
  return [
    [
      ...(page > 0 ? [pageButton('‹', article, page - 1)] : []),
      ...(page < pages - 1 ? [pageButton('›', article, page + 1)] : []),
    ],
  ]
}

function pageButton(text: string, { id }: Article, page: number): Keyboard[number][number] {
  return {
    kind: 'callback',
    text,
    data: formatCallbackData(PAGE, articleKey(id), String(page)),
  }
}
