import { MOST_ARTICLES } from '../../digest/digest-settings.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import { localTime, momentWords } from '../digests/moment-words.js'
import type { Page, PageContext } from '../digests/pages/page.js'
import { PAGE, panelButton, SET } from '../digests/panel-data.js'
import { scheduleWords } from '../digests/schedule-words.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { subscriptionButton } from './subscription-buttons.js'
import { formBlocks } from './typed-forms.js'

/** What a reader has typed is shown up to this length. */
const LONGEST = 500

/** A reader's own digest: when it comes next, what it holds, and buttons for each. */
export const subscriptionPage: Page = (target, context) => {
  const { messages, unheld } = context
  const { settings, state } = target
  const { articles, order, include, exclude } = settings
  if (state.kind !== 'active') {
    const key = state.kind === 'stopped' && state.reason === 'off' ? 'off' : 'stopped'
    return {
      blocks: [paragraph(inline(messages.text(`subscription-${key}`)))],
      keyboard: [[subscriptionButton('on', messages.text('button-subscribe-again'))]],
    }
  }
  return {
    blocks: [
      ...whenBlocks(target, context),
      tightParagraph(inline(messages.text('subscription-articles', { articles, order }))),
      ...(include.length === 0
        ? []
        : [tightParagraph(inline(messages.text('panel-include', { words: listed(include) })))]),
      ...(unheld.length === 0
        ? []
        : [
            tightParagraph(inline(messages.text('subscription-unheld', { words: listed(unheld) }))),
          ]),
      ...(exclude.length === 0
        ? []
        : [tightParagraph(inline(messages.text('panel-exclude', { words: listed(exclude) })))]),
      paragraph(inline(messages.text('subscription-typed'))),
      ...formBlocks(messages),
    ],
    keyboard: keyboardOf(target, context),
  }
}

function listed(words: readonly string[]): string {
  return truncate(plainText(words.join(', ')), LONGEST)
}

function whenBlocks(
  { settings: { schedule, zone }, nextSlot, skipNext }: DigestTarget,
  { messages, now }: PageContext,
): readonly Block[] {
  if (nextSlot === null) return [paragraph(inline(messages.text('subscription-no-days'), 'bold'))]
  const when = momentWords(nextSlot, zone, messages)
  const time = localTime(now, zone)
  const comes = messages.text('subscription-on', { schedule: scheduleWords(schedule, messages) })
  return [
    paragraph(inline(comes, 'bold')),
    paragraph(inline(messages.text('subscription-next', { when, zone, time }))),
    ...(skipNext ? [tightParagraph(inline(messages.text('subscription-skipped')))] : []),
  ]
}

function keyboardOf({ id, settings }: DigestTarget, { messages }: PageContext): Keyboard {
  const { articles, order } = settings
  const page = (name: string, text: string) => panelButton(PAGE, id, name, text)
  const to = (count: number, text: string) =>
    panelButton(SET, id, `articles-${Math.min(Math.max(count, 1), MOST_ARTICLES)}`, text)
  return [
    [page('when', messages.text('button-when')), page('zone', messages.text('button-zone'))],
    [
      to(articles - 1, '−'),
      to(articles, messages.text('button-articles', { articles })),
      to(articles + 1, '+'),
    ],
    [
      page('filters', messages.text('button-filters')),
      panelButton(
        SET,
        id,
        `order-${order === 'newest' ? 'important' : 'newest'}`,
        messages.text('button-order', { order }),
      ),
    ],
    [subscriptionButton('now', messages.text('button-subscription-now'))],
    [subscriptionButton('off', messages.text('button-unsubscribe'))],
  ]
}
