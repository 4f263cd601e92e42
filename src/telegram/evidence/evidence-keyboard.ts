import type { Article } from '../../corpus/article.js'
import type { LocalMessages } from '../../messages/messages.js'
import { sourceButton } from '../articles/source-button.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'
import { evidenceData, readData, type EvidenceView } from './evidence-data.js'

/**
 * Under a passage: the passages beside it, its article, and the way back.
 *
 * @param index - from 0
 * @param isWhole - whether its article may be shown whole
 */
export function evidenceKeyboard(
  turnId: string,
  index: number,
  total: number,
  isWhole: boolean,
  messages: LocalMessages,
): Keyboard {
  return [
    [
      ...(index > 0 ? [evidenceButton('‹', turnId, index - 1)] : []),
      ...(index < total - 1 ? [evidenceButton('›', turnId, index + 1)] : []),
    ],
    [readButton(turnId, index, isWhole, messages)],
    [evidenceButton(messages.text('button-back'), turnId, 'answer')],
  ]
}

/** Under a page of an article that is read from a reply. @param found - the page with the cited sentence */
export function readKeyboard(
  turnId: string,
  passage: number,
  { page, pages, found }: { readonly page: number; readonly pages: number; readonly found: number },
  messages: LocalMessages,
): Keyboard {
  const turn = (text: string, to: number | 'found'): Button => ({
    kind: 'callback',
    text,
    data: readData(turnId, { passage, page: to }),
  })
  return [
    [
      ...(page > 0 ? [turn('‹', page - 1)] : []),
      ...(page < pages - 1 ? [turn('›', page + 1)] : []),
    ],
    ...(page === found ? [] : [[turn(messages.text('button-cited'), 'found')]]),
    [evidenceButton(messages.text('button-back'), turnId, 'answer')],
  ]
}

/** Under an article in short that is opened from a reply: where it is published, and the way back. */
export function shortKeyboard(turnId: string, article: Article, messages: LocalMessages): Keyboard {
  return [
    sourceButton(article, messages),
    [evidenceButton(messages.text('button-back'), turnId, 'answer')],
  ]
}

/** Under a reply: what lies behind it. @param isWhole - whether its best article may be shown whole */
export function behindReply(
  turnId: string,
  isWhole: boolean,
  messages: LocalMessages,
): readonly Button[] {
  return [
    evidenceButton(messages.text('button-more-evidence'), turnId, 'more'),
    readButton(turnId, 0, isWhole, messages),
  ]
}

function evidenceButton(text: string, turnId: string, view: EvidenceView): Button {
  return { kind: 'callback', text, data: evidenceData(turnId, view) }
}

function readButton(
  turnId: string,
  passage: number,
  isWhole: boolean,
  messages: LocalMessages,
): Button {
  const data = readData(turnId, { passage, page: 'found' })
  return {
    kind: 'callback',
    text: messages.text(isWhole ? 'button-article' : 'button-about'),
    data,
  }
}
