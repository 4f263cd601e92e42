import { MOST_ARTICLES } from '../../../digest/digest-settings.js'
import type { DigestTarget } from '../../../digest/digest-target.js'
import { inline, paragraph, tightParagraph } from '../../../messages/block.js'
import { LANGUAGE_NAMES } from '../../language/language-keyboard.js'
import type { Button, Keyboard } from '../../rendering/keyboard.js'
import { chatName } from '../chat-name.js'
import { ACT, listButton, PAGE, panelButton, SET } from '../panel-data.js'
import { settingsLines, yesNo } from '../settings-lines.js'
import { stateWords } from '../state-words.js'
import { withForms, type Page, type PageContext } from './page.js'

/** All settings of a digest in words, and buttons for each. */
export const mainPage: Page = (target, context) => {
  const { messages, now, mayPost } = context
  return {
    blocks: [
      paragraph(inline(messages.text('panel-heading', { title: chatName(target) }), 'bold')),
      tightParagraph(inline(stateWords(target, messages))),
      ...(mayPost ? [] : [tightParagraph(inline(messages.text('panel-no-right')))]),
      ...settingsLines(target.settings, now, messages).map((line, index) =>
        (index === 0 ? paragraph : tightParagraph)(inline(line)),
      ),
      ...withForms(messages.text('panel-typing'), ['daily 09:00', 'articles 7', 'include flood']),
    ],
    keyboard: [...settingRows(target, context), ...actionRows(target, context)],
  }
}

function settingRows(target: DigestTarget, { messages }: PageContext): Keyboard {
  const { id, settings } = target
  const { articles, locale, order, silent, linkPreviews, whenEmpty } = settings
  const page = (name: string, text: string) => panelButton(PAGE, id, name, text)
  const set = (argument: string, text: string) => panelButton(SET, id, argument, text)
  const to = (count: number, text: string) =>
    set(`articles-${Math.min(Math.max(count, 1), MOST_ARTICLES)}`, text)
  return [
    [page('when', messages.text('button-when')), page('zone', messages.text('button-zone'))],
    [
      to(articles - 1, '−'),
      to(articles, messages.text('button-articles', { articles })),
      to(articles + 1, '+'),
    ],
    [
      page('filters', messages.text('button-filters')),
      page('wording', messages.text('button-wording')),
    ],
    [
      page('language', messages.text('button-language', { language: LANGUAGE_NAMES[locale] })),
      set(
        `order-${order === 'newest' ? 'important' : 'newest'}`,
        messages.text('button-order', { order }),
      ),
    ],
    [
      set(`silent-${yesNo(!silent)}`, messages.text('button-silent', { silent: yesNo(silent) })),
      set(
        `links-${yesNo(!linkPreviews)}`,
        messages.text('button-previews', { previews: yesNo(linkPreviews) }),
      ),
    ],
    [
      set(
        `empty-${whenEmpty === 'skip' ? 'tell' : 'skip'}`,
        messages.text('button-empty', { empty: whenEmpty }),
      ),
    ],
  ]
}

function actionRows(target: DigestTarget, { messages }: PageContext): Keyboard {
  const { id, state } = target
  const act = (action: string, text: string) => panelButton(ACT, id, action, text)
  return [
    [act('preview', messages.text('button-preview')), act('now', messages.text('button-now'))],
    state.kind === 'active'
      ? [act('pause', messages.text('button-pause')), ...skipButton(target, act, messages)]
      : [
          act(
            'resume',
            messages.text(state.kind === 'paused' ? 'button-resume' : 'button-turn-on'),
          ),
        ],
    [
      act('history', messages.text('button-history')),
      act('export', messages.text('button-export')),
    ],
    [
      ...(state.kind === 'stopped'
        ? []
        : [panelButton(PAGE, id, 'off', messages.text('button-off'))]),
      listButton(messages.text('button-chats')),
    ],
  ]
}

/** Where a next digest is planned. */
function skipButton(
  { skipNext, nextSlot }: DigestTarget,
  act: (action: string, text: string) => Button,
  messages: PageContext['messages'],
): readonly Button[] {
  if (nextSlot === null) return []
  return skipNext
    ? [act('unskip', messages.text('button-unskip'))]
    : [act('skip', messages.text('button-skip'))]
}
