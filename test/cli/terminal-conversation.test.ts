import { expect, test } from 'vitest'
import { createTerminalConversation } from '../../src/cli/terminal-conversation.js'
import { seedLibrary } from '../builders/seed-library.js'

test('a terminal has a conversation too', async () => {
  const say = createTerminalConversation(await seedLibrary())
  const turns = [
    'When was the Constitutional Court established?',
    'Who chairs it?',
    'And what did she present?',
    'Who is Eamon Gilmore?',
  ]
  expect(turns.map((text) => say(text, '2026-11-22').understood)).toEqual([
    null,
    'Who chairs the Constitutional Court?',
    'What did Elvira Azimova present?',
    null,
  ])
})
