import { beforeEach, expect, test } from 'vitest'
import { COMMANDS } from '../../../src/telegram/profile/commands.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

beforeEach(() => {
  stage.api.privateChat(stage.user, { start: true })
  stage.run({ operatorIds: [stage.user.id] })
})

test.each(COMMANDS.map(({ name }) => name))(
  '/%s, which the menu offers, is known',
  async (name) => {
    stage.ask(`/${name}`)
    const [reply] = await stage.api.waitForReplies(stage.chat)
    expect(reply?.text).not.toMatch(/^I do not know this command/)
  },
)
