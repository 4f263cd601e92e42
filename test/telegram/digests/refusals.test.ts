import { beforeEach, describe, expect, test } from 'vitest'
import { WEEKDAYS } from '../../../src/digest/schedule.js'
import type { DigestTarget } from '../../../src/digest/digest-target.js'
import { DIGEST_VERBS } from '../../../src/digest/verbs/digest-verbs.js'
import { settingsToJson } from '../../../src/digest/settings-json.js'
import { OPEN_PLACE } from '../../../src/telegram/digests/open-button.js'
import { ACT, LIST, NOW, PAGE, SET } from '../../../src/telegram/digests/panel-data.js'
import { PAGES } from '../../../src/telegram/digests/pages/pages.js'
import { PANEL_ACTIONS } from '../../../src/telegram/digests/press-action.js'
import { SETTING_BUTTONS } from '../../../src/telegram/digests/setting-buttons.js'
import type { WireChat, WireMessage, WireUser } from '../../bot-api/wire.js'
import { until } from '../broadcast/digest-stage.js'
import { usePanelStage } from './panel-stage.js'

const stage = usePanelStage()

/** Words that only those may read who manage the channel. */
const SECRETS = /Hidden Garden|hidden_garden|hushword|Atlantic/i
const REFUSED = /^I can do nothing for you there\./
const REFUSAL = { text: expect.stringMatching(REFUSED) as string, alert: true }

let channel: WireChat
let owner: WireUser
let target: DigestTarget
let presses: readonly string[]

beforeEach(async () => {
  owner = stage.admin
  channel = stage.api.channel({ title: 'Hidden Garden', username: 'hidden_garden', owner })
  stage.api.setBot(channel, owner, 'administrator')
  await stage.api.waitForReplies(stage.adminChat)
  target = stage.schedule(
    channel,
    {},
    {
      schedule: { days: WEEKDAYS, time: '18:00' },
      zone: 'Atlantic/Azores',
      include: ['hushword'],
    },
  )
  presses = allPresses()
  // What the bot tells Telegram of itself, and what it has met, is stored in its own time.
  await until(() => stage.stored()['memos']?.length === 24)
  await stage.settled()
})

/** Everything that the buttons of the panel can carry, but what opens the presser's own list. */
function allPresses(): readonly string[] {
  const { id } = target
  return [
    `${OPEN_PLACE}:${channel.id}`,
    `${OPEN_PLACE}:${channel.id}:7`,
    ...Object.keys(PAGES).map((page) => `${PAGE}:${id}:${page}`),
    ...SETTING_BUTTONS.flatMap(({ name, examples }) =>
      examples.map((value) => `${SET}:${id}:${name}-${value}`),
    ),
    ...PANEL_ACTIONS.map((action) => `${ACT}:${id}:${action}`),
    `${NOW}:${id}:${stage.clock.date().toString(36)}`,
    `${NOW}:${id}`,
  ]
}

/** What somebody is told who presses all of them. */
async function heard(message: WireMessage, user: WireUser) {
  const told: (readonly [data: string, notice: object])[] = []
  for (const data of presses) {
    const { text, show_alert: alert } = await stage.press(message, data, user)
    told.push([data, { text, alert }])
  }
  return told
}

/** Everything that can be typed after a chat. */
function commands(): readonly string[] {
  const json = settingsToJson(target.settings)
  return [
    '',
    `import ${json}`,
    ...DIGEST_VERBS.flatMap(({ forms }) => forms),
    'nonsense',
    'now now',
  ]
}

/** What the bot has said to anybody since a call. */
function saidSince(from: number): string {
  const said = stage.api.calls
    .slice(from)
    .filter(({ method }) => /^(?:send|edit|answer)/.test(method))
    .map(({ params }) => params)
  return JSON.stringify(said)
}

/** What is stored of the channel. */
function ofChannel(stored: ReturnType<typeof stage.stored>) {
  const rows = Object.entries(stored).map(([table, all]) => [
    table,
    all.filter((row) => (row as { readonly chat_id?: unknown }).chat_id === channel.id),
  ])
  return { ...Object.fromEntries(rows), editions: stored['editions'], parts: stored['parts'] }
}

const OUTSIDERS: readonly (readonly [who: string, make: () => WireUser])[] = [
  ['a stranger', () => stage.api.user({ languageCode: 'en' })],
  [
    'one who was an administrator',
    () => {
      const user = stage.api.user({ languageCode: 'en' })
      stage.api.promote(channel, owner, user, { can_post_messages: true })
      stage.store.targets.noteAdmins(channel.id, [user.id])
      stage.store.targets.update(target.id, { responsible: user.id })
      stage.api.demote(channel, owner, user)
      return user
    },
  ],
  [
    'an administrator who may not post',
    () => {
      const user = stage.api.user({ languageCode: 'en' })
      stage.api.promote(channel, owner, user, { can_post_messages: false })
      stage.store.targets.noteAdmins(channel.id, [user.id])
      return user
    },
  ],
  [
    'the owner of another channel',
    () => {
      const user = stage.api.user({ languageCode: 'en' })
      const other = stage.api.channel({ title: 'Other', owner: user })
      stage.store.targets.link({
        chatId: other.id,
        audience: 'channel',
        title: 'Other',
        username: null,
        mayPost: true,
      })
      stage.store.targets.noteAdmins(other.id, [user.id])
      return user
    },
  ],
]

describe.each(OUTSIDERS)('%s', (_who, make) => {
  test(
    'who presses any button of the panel changes and learns nothing',
    { timeout: 60_000 },
    async () => {
      const user = make()
      const [message] = await stage.type('/privacy', 1, user)
      if (message === undefined) throw new Error('the bot said nothing')
      const before = stage.stored()
      const from = stage.api.calls.length
      expect(await heard(message, user)).toEqual(presses.map((data) => [data, REFUSAL]))
      await stage.settled()
      expect(stage.stored()).toEqual(before)
      expect(saidSince(from)).not.toMatch(SECRETS)
      const refusals = stage.lines().filter((line) => line.includes('a digest was refused'))
      expect(refusals.length).toBe(presses.length)
      expect(refusals.join()).not.toMatch(SECRETS)
      expect(refusals.every((line) => line.includes(String(user.id)))).toBe(true)
    },
  )

  test(
    'who types any command for it changes nothing, and is answered as for no chat',
    { timeout: 60_000 },
    async () => {
      const user = make()
      await stage.type('/privacy', 1, user)
      const before = stage.stored()
      const from = stage.api.calls.length
      for (const command of commands()) {
        // Nobody may ask more than twenty times a minute.
        stage.clock.advance(20_000)
        for (const chat of ['@hidden_garden', '@nobody_there', `${channel.id}`, '-1009999999999']) {
          const said = await stage.type(`/digest ${chat} ${command}`, 1, user)
          expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(REFUSED)])
        }
      }
      await stage.settled()
      expect(stage.stored()).toEqual(before)
      expect(saidSince(from)).not.toMatch(SECRETS)
      const refusals = stage.lines().filter((line) => line.includes('a digest was refused'))
      expect(refusals).toHaveLength(4 * commands().length)
      expect(refusals.join()).not.toMatch(/garden|nobody|hushword/i)
    },
  )

  test('who opens its link, lists, exports or imports gets nothing of it', async () => {
    const user = make()
    await stage.type('/privacy', 1, user)
    const before = stage.stored()
    const from = stage.api.calls.length
    const json = JSON.stringify({
      version: 1,
      digests: [{ chat: channel.id, settings: JSON.parse(settingsToJson(target.settings)) }],
    })
    for (const text of [
      `/start d_${channel.id}`,
      `/start d_${channel.id}_7`,
      '/digest',
      '/digest export',
      `/digest import ${json}`,
      '/digest 1',
      '/digest 2 off',
      'off',
      'daily 09:00',
    ]) {
      await stage.type(text, 1, user)
    }
    const [message] = await stage.type('/digest', 1, user)
    if (message === undefined) throw new Error('the bot said nothing')
    await stage.press(message, `${LIST}:`, user)
    await stage.settled()
    expect(ofChannel(stage.stored())).toEqual(ofChannel(before))
    expect(saidSince(from).replaceAll(String(channel.id), '')).not.toMatch(SECRETS)
  })
})

describe('where the bot was removed, even the owner', () => {
  test('changes and learns nothing', { timeout: 60_000 }, async () => {
    const [message] = await stage.type('/digest @hidden_garden', 1, owner)
    if (message === undefined) throw new Error('the bot said nothing')
    stage.api.kickBot(channel, owner)
    await stage.settled()
    expect(stage.target(channel)?.state).toEqual({ kind: 'stopped', reason: 'unreachable' })
    const before = stage.stored()
    expect(await heard(message, owner)).toEqual(presses.map((data) => [data, REFUSAL]))
    for (const command of commands()) {
      stage.clock.advance(5_000)
      const [reply] = await stage.type(`/digest @hidden_garden ${command}`)
      expect(reply?.text).toMatch(REFUSED)
    }
    await stage.settled()
    expect(stage.stored()).toEqual(before)
  })
})

test('a press anywhere but in the presser’s own private chat is refused, an admin’s too', async () => {
  const group = stage.api.supergroup({ members: [owner] })
  stage.api.sendText(group, owner, '/ask@zhauap_test_bot Who opened the bridge?')
  const [message] = await stage.api.waitForReplies(group)
  if (message === undefined) throw new Error('the bot said nothing')
  await stage.settled()
  const before = stage.stored()
  expect(await heard(message, owner)).toEqual(presses.map((data) => [data, REFUSAL]))
  expect((await stage.press(message, `${LIST}:`, owner)).text).toMatch(REFUSED)
  expect(stage.stored()).toEqual(before)
})

test('what Telegram does not tell changes nothing', async () => {
  const [panel] = await stage.type('/digest @hidden_garden')
  if (panel === undefined) throw new Error('the bot said nothing')
  const before = stage.stored()
  stage.api.fault({
    kind: 'error',
    code: 400,
    description: 'Bad Request: CHAT_ADMIN_REQUIRED',
    method: 'getChatMember',
    times: Infinity,
  })
  expect((await stage.press(panel, `${SET}:${target.id}:silent-yes`)).text).toMatch(REFUSED)
  const [reply] = await stage.type('/digest @hidden_garden silent on')
  expect(reply?.text).toMatch(REFUSED)
  await stage.settled()
  expect(stage.stored()).toEqual(before)
})
