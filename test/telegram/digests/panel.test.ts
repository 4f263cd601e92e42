import { beforeEach, describe, expect, test } from 'vitest'
import { WEEKDAYS } from '../../../src/digest/schedule.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { buttonsOf, usePanelStage } from './panel-stage.js'

const stage = usePanelStage()

let panel: WireMessage

/** Links the channel and opens its panel. */
async function open(): Promise<WireMessage> {
  stage.api.setBot(stage.channel, stage.admin, 'administrator')
  const [note] = await stage.api.waitForReplies(stage.adminChat)
  await stage.press(note ?? nothing(), 'Set up the digest')
  return stage.now(note ?? nothing())
}

/** Presses buttons of the panel in turn; the panel afterwards. */
async function press(...buttons: readonly string[]): Promise<WireMessage> {
  for (const button of buttons) await stage.press(panel, button)
  return stage.now(panel)
}

const settings = () => stage.target()?.settings

beforeEach(async () => {
  panel = await open()
})

test('the panel shows all settings in words, in one message', () => {
  expect(panel.text?.split('\n')).toEqual([
    'Digest for Bridge news',
    'On, without a schedule: it comes when you send it',
    '',
    'When: only when you send it',
    expect.stringMatching(/^Time zone: Asia\/Almaty, where it is \d\d:\d\d now$/),
    'Articles: 5 at most, the newest first',
    'Language: English',
    'With a sound, without link previews',
    'When nothing is new: nothing is posted',
    '',
    'You can also write here what to change, for ten minutes from now:',
    '• daily 09:00',
    '• articles 7',
    '• include flood',
  ])
  expect(stage.api.replies(stage.adminChat)).toHaveLength(1)
})

describe('by buttons alone', () => {
  test('days and time are chosen', async () => {
    await press('When', 'Mon–Fri', '18', ':30')
    expect(settings()?.schedule).toEqual({ days: WEEKDAYS.slice(0, 5), time: '18:30' })
    expect(stage.now(panel).text).toMatch(/^When: Monday to Friday at 18:30\n/)
    const shown = await press('✓ Tue', '✓ Wed', '✓ Fri', '‹ Back')
    expect(settings()?.schedule).toEqual({ days: ['mon', 'thu'], time: '18:30' })
    expect(shown.text).toMatch(
      /On\. The next one: Mon, 2 March 2026, 18:30\n\nWhen: Mon, Thu at 18:30\n/,
    )
    const none = await press('When', 'No schedule', '‹ Back')
    expect(settings()?.schedule).toBeNull()
    expect(stage.target()?.nextSlot).toBeNull()
    expect(none.text).toMatch(/\nWhen: only when you send it\n/)
  })

  test('the time zone moves the slot, and is shown with its time', async () => {
    await press('When', 'Every day', '09', ':00', '‹ Back')
    const almaty = stage.target()?.nextSlot ?? 0
    const page = await press('Time zone')
    const london = buttonsOf(page)
      .flat()
      .find((text) => text.startsWith('Europe/London'))
    expect(london).toMatch(/^Europe\/London 0[34]:\d\d$/)
    const shown = await press(london ?? '', '‹ Back')
    expect(settings()?.zone).toBe('Europe/London')
    expect((stage.target()?.nextSlot ?? 0) - almaty).toBe(5 * 3600_000)
    expect(shown.text).toMatch(/The next one: Mon, 2 March 2026, 09:00\n/)
  })

  test('articles are counted up and down, within bounds', async () => {
    await press('+', '+', '−')
    expect(settings()?.articles).toBe(6)
    await press('−', '−', '−', '−', '−', '−')
    expect(settings()?.articles).toBe(1)
  })

  test('each switch turns, and turns back', async () => {
    const on = await press('Newest first', 'Sound: on', 'Previews: off', 'Nothing new: skip')
    expect(settings()).toMatchObject({
      order: 'important',
      silent: true,
      linkPreviews: true,
      whenEmpty: 'tell',
    })
    expect(on.text).toMatch(
      /Without a sound, with link previews\nWhen nothing is new: one line says so/,
    )
    await press('Most important first', 'Sound: off', 'Previews: on', 'Nothing new: say so')
    expect(settings()).toMatchObject({
      order: 'newest',
      silent: false,
      linkPreviews: false,
      whenEmpty: 'skip',
    })
  })

  test('the language of the frame is chosen', async () => {
    const shown = await press('Language: English', 'Қазақша')
    expect(settings()?.locale).toBe('kk')
    expect(shown.text).toMatch(/\nLanguage: Қазақша\n/)
  })

  test('what was typed is taken back', async () => {
    await stage.type('include bridge, court\nexclude football\ntitle Of the week\nhashtags #news')
    await press('‹ All chats')
    const [list] = await stage.type('/digest')
    panel = list ?? nothing()
    await press('1. Bridge news', 'Subjects', 'On every subject', 'Leave out nothing', '‹ Back')
    await press('Heading, hashtags', 'Usual heading', 'No hashtags', '‹ Back')
    expect(settings()).toMatchObject({ include: [], exclude: [], title: null, hashtags: [] })
  })

  test('the digest is paused, resumed, skipped once, and turned off after a question', async () => {
    await press('When', 'Every day', '18', '‹ Back')
    expect((await press('Pause')).text).toMatch(/\nPaused\n/)
    expect(stage.target()).toMatchObject({ state: { kind: 'paused' }, nextSlot: null })
    expect((await press('Resume')).text).toMatch(/\nOn\. The next one: /)
    expect((await press('Skip the next one')).text).toMatch(
      /\nOn\. The next one, .*, will be left out\n/,
    )
    expect(stage.target()?.skipNext).toBe(true)
    await press('Do not skip it')
    expect(stage.target()?.skipNext).toBe(false)
    expect((await press('Turn off')).text).toMatch(/^Turn off the digest for Bridge news\?/)
    expect(stage.target()?.state.kind).toBe('active')
    expect((await press('Yes, turn it off')).text).toMatch(/\nTurned off\n/)
    expect(stage.target()?.state).toEqual({ kind: 'stopped', reason: 'off' })
    await press('Turn on')
    expect(stage.target()?.state).toEqual({ kind: 'active' })
  })

  test('a preview is what would be posted, and is posted after a question', async () => {
    await stage.press(panel, 'Preview')
    const [, shown, below] = await stage.api.waitForReplies(stage.adminChat, 3)
    await stage.press(below ?? nothing(), 'Post now')
    const question = stage.now(below ?? nothing())
    expect(question.text).toMatch(/^Post in Bridge news now\? It would be one message/)
    expect(stage.api.replies(stage.channel)).toEqual([])
    await stage.press(question, 'Yes, post it now')
    const [posted] = await stage.api.waitForReplies(stage.channel)
    expect(posted?.text).toBe(shown?.text)
    expect(posted?.entities).toEqual(shown?.entities)
    const history = await press('History')
    expect(history.text).toMatch(
      /^The last digests for Bridge news\n\nMon, 2 March 2026, 08:59 — by hand · posted$/,
    )
  })

  test('who may not post can no longer turn it on', async () => {
    await press('Pause')
    stage.api.setBot(stage.channel, stage.admin, { can_edit_messages: true })
    await stage.api.waitForReplies(stage.adminChat, 2)
    const notice = await stage.press(stage.now(panel), 'Resume')
    expect(notice.text).toMatch(/^I may not post there/)
    expect(stage.target()?.state.kind).toBe('stopped')
  })
})

test('a digest that is set up comes at its time', async () => {
  await press('When', 'Every day', '09', '‹ Back')
  stage.clock.advance(15_000)
  const [posted] = await stage.api.waitForReplies(stage.channel)
  expect(posted?.text).toMatch(/^News digest · 2 March 2026\n/)
  expect((await press('History')).text).toMatch(/09:00 — as planned · posted$/)
})

test('whoever changes something is responsible from then on', async () => {
  const other = stage.api.user({ languageCode: 'en' })
  stage.api.promote(stage.channel, stage.admin, other, { can_post_messages: true })
  expect(stage.target()?.responsible).toBe(stage.admin.id)
  const [shown] = await stage.type(`/digest ${stage.channel.id}`, 1, other)
  expect(stage.target()?.responsible).toBe(stage.admin.id)
  await stage.press(shown ?? nothing(), '+', other)
  expect(stage.target()?.responsible).toBe(other.id)
})

describe('a button', () => {
  test('pressed twice sets the same', async () => {
    const { id } = stage.target() ?? nothing()
    await press(`dgset:${id}:articles-6`, `dgset:${id}:articles-6`)
    expect(settings()?.articles).toBe(6)
  })

  test.each(['dgset:ID:volume-11', 'dgset:ID', 'dgpage:ID:secrets', 'dgact:ID:dance'])(
    'of another version (%s) is answered, and changes nothing',
    async (data) => {
      const before = stage.target()
      const notice = await stage.press(panel, data.replace('ID', before?.id ?? ''))
      expect(notice.text).toMatch(/^This button does not work any more/)
      expect(stage.target()).toEqual(before)
    },
  )

  test('under a message that Telegram does not show any more works in a new one', async () => {
    stage.api.deleteText(panel)
    await stage.press(panel, `dgpage:${stage.target()?.id ?? ''}:main`)
    const [shown] = await stage.api.waitForReplies(stage.adminChat)
    expect(shown?.text).toMatch(/^Digest for Bridge news\n/)
  })
})

test.each([
  [
    'ru',
    '/digest',
    '1. Bridge news',
    /^Дайджест для Bridge news\nВключён, без расписания/,
    'Когда',
    'Каждый день',
    /Когда: каждый день в 09:00/,
  ],
  [
    'kk',
    '/digest',
    '1. Bridge news',
    /^Bridge news дайджесі\nҚосулы, кестесіз/,
    'Қашан',
    'Күн сайын',
    /Қашан: күн сайын, 09:00/,
  ],
])(
  'the whole way by buttons in %s',
  async (languageCode, command, chat, heading, when, daily, schedule) => {
    const user = stage.api.user({ languageCode })
    stage.api.promote(stage.channel, stage.admin, user, { can_post_messages: true })
    stage.store.targets.noteAdmins(stage.channel.id, [user.id])
    const [list] = await stage.type(command, 1, user)
    await stage.press(list ?? nothing(), chat, user)
    const shown = stage.now(list ?? nothing())
    expect(shown.text).toMatch(heading)
    await stage.press(shown, when, user)
    await stage.press(stage.now(shown), daily, user)
    expect(stage.now(shown).text).toMatch(schedule)
    expect(stage.target()?.settings.schedule).toEqual({ days: WEEKDAYS, time: '09:00' })
  },
)

test('an admin of nothing is told how to add the bot', async () => {
  const user = stage.api.user({ languageCode: 'en' })
  const [reply] = await stage.type('/digest', 1, user)
  expect(reply?.text).toMatch(/^I know of no channel or group where you and I may both post\./)
  const links = reply?.reply_markup?.inline_keyboard.flat().map(({ url }) => url)
  expect(links).toEqual([
    'https://t.me/zhauap_test_bot?startchannel&admin=post_messages+edit_messages',
    'https://t.me/zhauap_test_bot?startgroup',
  ])
})

function nothing(): never {
  throw new Error('there is nothing')
}
