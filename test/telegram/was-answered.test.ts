import { expect, test } from 'vitest'
import { useStage } from './run-bot.js'

const stage = useStage()

test('a question that comes again after a kill is not answered again', async () => {
  const first = stage.run()
  stage.ask('Who opened the bridge?')
  await stage.api.waitForReplies(stage.chat)
  await first.stop()
  stage.run()
  stage.api.redeliver()
  stage.ask('Who opened the bridge again?')
  await stage.api.waitForReplies(stage.chat, 2)
  await stage.api.waitForPoll()
  expect(stage.api.replies(stage.chat)).toHaveLength(2)
})

test('a question whose reply was never sent is answered when it comes again', async () => {
  const first = stage.run()
  stage.api.fault({
    method: 'sendMessage',
    kind: 'error',
    code: 400,
    description: 'Bad Request: not now',
  })
  stage.ask('Who opened the bridge?')
  await expect.poll(() => stage.api.callsOf('sendMessage').length).toBe(1)
  await first.stop()
  stage.run()
  stage.api.redeliver()
  await stage.api.waitForReplies(stage.chat)
  expect(stage.api.replies(stage.chat)).toHaveLength(1)
})
