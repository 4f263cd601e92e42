import { expect, test } from 'vitest'
import { until, useDigestStage } from './digest-stage.js'

const stage = useDigestStage()

const SECOND = 1000

function readers(count: number): void {
  for (let i = 0; i < count; i++) {
    stage.schedule(stage.api.privateChat(stage.api.user(), { start: true }))
  }
}

test('operators hear how a big broadcast has ended, in one message', async () => {
  readers(110)
  // Who never started the bot cannot be written to.
  for (let i = 0; i < 5; i++) stage.schedule(stage.api.privateChat(stage.api.user()))
  const { lines } = stage.run({ ...stage.deps(), operatorIds: [stage.admin.id] })
  stage.clock.advance(10 * SECOND)
  const report = () => stage.api.replies(stage.adminChat).map(({ text }) => text ?? '')
  await until(() => report()[0]?.startsWith('Digests are sent') ?? false, 15_000)
  expect(report()).toEqual([
    [
      'Digests are sent: 115 messages in less than a minute.',
      'Arrived: 110 · blocked: 5 · failed: 0 · perhaps twice: 0 · perhaps not: 0',
    ].join('\n'),
  ])
  expect(lines.join('')).toMatch(/"sent":110,.*"blocked":5.*digests are sent/)
})

test('operators read of a small one in the log only', async () => {
  readers(3)
  const { lines } = stage.run({ ...stage.deps(), operatorIds: [stage.admin.id] })
  stage.clock.advance(10 * SECOND)
  await until(() => lines.some((line) => line.includes('digests are sent')))
  expect(stage.api.replies(stage.adminChat)).toEqual([])
})

test('/stats counts readers, channels and what was sent', async () => {
  readers(3)
  stage.schedule(stage.channel)
  const { lines } = stage.run({ ...stage.deps(), operatorIds: [stage.admin.id] })
  stage.clock.advance(10 * SECOND)
  await until(() => lines.some((line) => line.includes('digests are sent')))
  stage.api.sendText(stage.adminChat, stage.admin, '/stats')
  const [stats] = await stage.api.waitForReplies(stage.adminChat)
  expect(stats?.text).toContain('Digests go to readers: 3 · channels: 1 · groups: 0')
  expect(stats?.text).toContain('In the last 24 hours: 4 sent · 0 waiting · 0 not sent')
})

test('operators are not kept waiting by a chat that Telegram puts off', async () => {
  readers(105)
  const late = { method: 'sendMessage', kind: 'too-many-requests', retryAfter: 7200 } as const
  stage.api.fault({ ...late, when: ({ chat_id: id }) => id === stage.user.id })
  stage.schedule(stage.api.privateChat(stage.user, { start: true }))
  stage.run({ ...stage.deps(), operatorIds: [stage.admin.id] })
  stage.clock.advance(10 * SECOND)
  const report = () => stage.api.replies(stage.adminChat)[0]?.text ?? ''
  await until(() => report().startsWith('Digests are sent: 105 messages'), 15_000)
  expect(report()).toMatch(/\nStill waiting: 1\. /)
})
