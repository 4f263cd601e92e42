import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../src/text/language.js'
import { CONVERSATIONS } from './conversations.js'
import { drawChat } from './draw-chat.js'
import { playConversation } from './play-conversation.js'
import { THEMES } from './themes.js'

const FOLDER = join('docs', 'pictures')

mkdirSync(FOLDER, { recursive: true })
for (const language of LANGUAGES) {
  const texts = CONVERSATIONS[language]
  const said = await playConversation(language, texts)
  for (const theme of THEMES) {
    const file = join(FOLDER, `chat-${language}-${theme.name}.svg`)
    writeFileSync(file, drawChat(said, theme, texts.join(' · ')))
    console.log(file)
  }
}
