import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import type { Keyboard } from '../rendering/keyboard.js'
import type { ManagedPlace } from './list-places.js'
import { openButton } from './open-button.js'
import type { View } from './pages/page.js'

/** UTF-16 units of a title on a button. */
const LONGEST_TITLE = 60
/** Telegram takes a hundred buttons; who has more places names them. */
const MOST_BUTTONS = 90

/**
 * The places that somebody may manage, each with its number; where there are none, how to come by one.
 *
 * @param bot - the bot's user name, without `@`
 */
export function listView(
  places: readonly ManagedPlace[],
  bot: string,
  messages: LocalMessages,
): View {
  if (places.length === 0) {
    return {
      blocks: [
        ...withExample(messages.text('panel-none'), '/digest @channel'),
        ...withExample(messages.text('panel-for-yourself'), '/subscribe'),
      ],
      keyboard: linkRows(bot, messages),
    }
  }
  const rows: Keyboard = places.slice(0, MOST_BUTTONS).map(({ chat, topicId, title }, index) => {
    const text = `${index + 1}. ${truncate(plainText(title), LONGEST_TITLE)}`
    return [openButton({ chatId: chat.chatId, topicId }, messages, text)]
  })
  return {
    blocks: withExample(messages.text('panel-list'), '/digest 1 daily 09:00'),
    keyboard: [...rows, ...linkRows(bot, messages)],
  }
}

function withExample(text: string, example: string): readonly Block[] {
  return [paragraph(inline(text)), tightParagraph(inline(example, 'code'))]
}

/** Links by which Telegram lets people add the bot. @see https://core.telegram.org/api/links#bot-links */
function linkRows(bot: string, messages: LocalMessages): Keyboard {
  return [
    [
      {
        kind: 'link',
        text: messages.text('button-add-channel'),
        url: `https://t.me/${bot}?startchannel&admin=post_messages+edit_messages`,
      },
    ],
    [
      {
        kind: 'link',
        text: messages.text('button-add-group'),
        url: `https://t.me/${bot}?startgroup`,
      },
    ],
  ]
}
