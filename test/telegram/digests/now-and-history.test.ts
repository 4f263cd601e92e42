import { beforeEach, describe, expect, test } from 'vitest'
import type { WireMessage } from '../../bot-api/wire.js'
import { news, until } from '../broadcast/digest-stage.js'
import { usePanelStage } from './panel-stage.js'

const stage = usePanelStage()
const YES = 'Yes, post it now'

beforeEach(async () => {
  stage.api.setBot(stage.channel, stage.admin, 'administrator')
  await stage.api.waitForReplies(stage.adminChat)
})

/** The question whether to post now. */
async function question(by = stage.admin): Promise<WireMessage> {
  const [asked] = await stage.type(`/digest ${stage.channel.id} now`, 1, by)
  if (asked === undefined) throw new Error('nothing was asked')
  return asked
}

/** Has a digest posted, and waits until its admin is told so. */
async function post(): Promise<void> {
  await stage.press(await question(), YES)
  await until(() => stage.api.replies(stage.adminChat).at(-1)?.text === 'Posted in “Bridge news”.')
}

async function history(): Promise<readonly string[]> {
  const [shown] = await stage.type(`/digest ${stage.channel.id} history`)
  return shown?.text?.split('\n\n').slice(1) ?? []
}

describe('a digest that is to be posted now', () => {
  test('is posted once, however often the button is pressed', async () => {
    const asked = await question()
    const data = stage.now(asked).reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? ''
    const presses = Array.from({ length: 4 }, () => stage.press(asked, data))
    const notices = (await Promise.all(presses)).map(({ text }) => text)
    await until(() => stage.api.replies(stage.channel).length > 0)
    await stage.settled()
    expect(stage.api.replies(stage.channel)).toHaveLength(1)
    expect(
      notices.filter((text) => text?.startsWith('This digest was posted just now')),
    ).toHaveLength(3)
    // Nothing but the store can tell by now, as after a restart.
    expect((await stage.press(asked, data)).text).toMatch(/^This digest was posted just now/)
    expect(editions()).toHaveLength(1)
  })

  test('is posted once for two admins who are asked at the same time', async () => {
    const other = stage.api.user({ languageCode: 'en' })
    stage.api.promote(stage.channel, stage.admin, other, { can_post_messages: true })
    const [mine, theirs] = [await question(), await question(other)]
    await Promise.all([stage.press(mine, YES), stage.press(theirs, YES, other)])
    await until(() => stage.api.replies(stage.channel).length > 0)
    await stage.settled()
    expect(stage.api.replies(stage.channel)).toHaveLength(1)
  })

  test('is asked about anew when the question is old', async () => {
    const asked = await question()
    stage.clock.advance(11 * 60_000)
    expect((await stage.press(asked, YES)).text).toMatch(/^That question is too old/)
    expect(stage.now(asked).text).toMatch(/^Post in Bridge news now\?/)
    expect(stage.api.replies(stage.channel)).toEqual([])
    await stage.press(asked, YES)
    await until(() => stage.api.replies(stage.channel).length > 0)
  })

  test('is none where nothing is new', async () => {
    await post()
    const [said] = await stage.type(`/digest ${stage.channel.id} now`)
    expect(said?.text).toBe('Nothing would be posted now: no article is new for this digest.')
    const [shown] = await stage.type(`/digest ${stage.channel.id} preview`)
    expect(shown?.text).toBe('Nothing would be posted now: no article is new for this digest.')
  })

  test('is not posted where the bot may not, and the admin is told why', async () => {
    const asked = await question()
    stage.api.setBot(stage.channel, stage.admin, { can_edit_messages: true })
    expect((await stage.press(asked, YES)).text).toMatch(/^I may not post there/)
    expect(stage.api.replies(stage.channel)).toEqual([])
  })
})

describe('the history', () => {
  test('tells the newest first, with what became of each message, by the clock of the zone', async () => {
    await post()
    stage.publish([news('dam', 'Engineers closed the dam above Almaty.')])
    await stage.type(`/digest ${stage.channel.id} zone Europe/London`)
    stage.api.fault({
      kind: 'error',
      code: 400,
      description: 'Bad Request: MESSAGE_TOO_STRANGE',
      method: 'sendMessage',
      when: ({ chat_id: chat }) => chat === stage.channel.id,
    })
    await stage.press(await question(), YES)
    // The admin is told of it.
    await until(() => stage.api.replies(stage.adminChat).at(-1)?.text?.includes('STRANGE') ?? false)
    const [second, first] = await history()
    expect(first).toMatch(/^Mon, 2 March 2026, 0[34]:\d\d — by hand · posted$/)
    expect(second).toMatch(/— by hand · one message not posted \(.*MESSAGE_TOO_STRANGE.*\)$/)
  })

  test('tells of what was left out, was empty, was missed or late', async () => {
    const id = await target()
    const slot = stage.clock.date() - 3600_000
    const issue = (kind: 'empty' | 'skipped' | 'missed' | 'late' | 'scheduled', at: number) => ({
      edition: { targetId: id, kind, slot: at - 60_000, at, articles: [], requestedBy: null },
      address: { chatId: stage.channel.id, topicId: null, audience: 'channel' as const },
      payloads: [],
      notBefore: 0,
      target: { id, expectedSlot: null, changes: {} },
    })
    const kinds = ['empty', 'skipped', 'missed', 'late', 'scheduled'] as const
    for (const [index, kind] of kinds.entries()) {
      stage.store.outbox.issue([issue(kind, slot + index * 60_000)])
    }
    expect(
      (await history()).map((line) => line.replace(/^.*? — /, '').replace(/\d\d:\d\d/, 'hh:mm')),
    ).toEqual([
      'as planned',
      'late, planned for Mon, 2 March 2026, hh:mm',
      'missed: I was not running at the time',
      'left out',
      'nothing was new',
    ])
  })
})

const editions = () => stage.store.targets.editionsOf(stage.target()?.id ?? never(), 9)

/** Opens the panel, which makes the digest. */
async function target() {
  await stage.type(`/digest ${stage.channel.id}`)
  return stage.target()?.id ?? never()
}

function never(): never {
  throw new Error('there is no digest')
}
