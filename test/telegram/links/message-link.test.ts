import { expect, test } from 'vitest'
import { messageLink } from '../../../src/telegram/links/message-link.js'

test.each([
  [{ chatId: -1_001_234_567_890, username: 'bridge_news' }, 'https://t.me/bridge_news/7'],
  [{ chatId: -1_001_234_567_890, username: null }, 'https://t.me/c/1234567890/7'],
  [{ chatId: -4_567, username: null }, null],
  [{ chatId: 4_567, username: null }, null],
])('a message in %o is at %s', (chat, link) => {
  expect(messageLink(chat, 7)).toBe(link)
})
