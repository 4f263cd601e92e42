import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { articleId } from '../../../src/corpus/article.js'
import { SYSTEM_CLOCK } from '../../../src/telegram/api/clock.js'
import type { BotDeps } from '../../../src/telegram/bot.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { anArticle } from '../../builders/answers.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

/** Sunday, 14:05 in Almaty. */
const NOW = Date.UTC(2026, 10, 22, 9, 5)
const MINUTE = 60_000

const library = buildLibrary(
  [
    anArticle(['The court met in Astana.', 'Rain fell.'], { id: articleId('court.txt') }),
    anArticle(['The bridge is open.', 'Trams cross it.'], {
      id: articleId('bridge.txt'),
      outlet: 'Ishim Herald',
    }),
  ],
  createFlexsearchIndex,
)

function run(overrides: Partial<BotDeps> = {}) {
  return stage.run({
    library: () => library,
    clock: { ...SYSTEM_CLOCK, date: () => NOW },
    timeZone: 'Asia/Almaty',
    ...overrides,
  })
}

async function send(text: string): Promise<WireMessage> {
  const before = stage.api.replies(stage.chat).length
  stage.ask(text)
  const reply = (await stage.api.waitForReplies(stage.chat, before + 1))[before]
  if (reply === undefined) throw new Error('no reply')
  return reply
}

async function press(message: WireMessage, button: string, options = {}) {
  const told = (await stage.api.waitForAnswer(stage.api.pressButton(message, button, options)))[
    'text'
  ]
  const now = stage.api
    .replies(message.chat)
    .find(({ message_id: id }) => id === message.message_id)
  if (now === undefined) throw new Error('the message is gone')
  return { message: now, told }
}

function rows({ reply_markup: markup }: WireMessage) {
  return markup?.inline_keyboard.map((row) => row.map(({ text }) => text).join(' | ')) ?? []
}

const mine = () => stage.store.targets.at(stage.user.id, null)
const moment = (iso: string) => Date.parse(iso)

describe('/subscribe', () => {
  test('offers times of the bot’s own zone, and keeps nothing until one is chosen', async () => {
    run()
    const offer = await send('/subscribe')
    expect(offer.text).toMatch(/^I can send you a digest.*Asia\/Almaty, where it is 14:05 now;/s)
    expect(rows(offer)).toEqual([
      'Every day at 08:00',
      'Every day at 09:00',
      'Every day at 12:00',
      'Every day at 18:00',
      'Every day at 21:00',
      'Monday to Friday at 09:00',
      'Mon at 09:00',
    ])
    expect(mine()).toBeNull()
    const { message } = await press(offer, 'Every day at 18:00')
    expect(message.text).toMatch(
      /^Your digest comes every day at 18:00\.\n\nThe next one: Sun, 22 November 2026, 18:00\. Time zone: Asia\/Almaty, where it is 14:05 now\.\nIn it: up to 5 new articles, the newest first\. When nothing is new, nothing comes\.\n/,
    )
    expect(mine()).toMatchObject({
      chatId: stage.user.id,
      topicId: null,
      audience: 'private',
      responsible: stage.user.id,
      state: { kind: 'active' },
      nextSlot: moment('2026-11-22T18:00+05:00'),
      covered: null,
      settings: { schedule: { time: '18:00' }, zone: 'Asia/Almaty', locale: 'en' },
    })
  })

  test.each<[string, RegExp, string, readonly string[]]>([
    ['daily 09:00', /^Your digest comes every day at 09:00\./, '2026-11-23T09:00+05:00', []],
    ['weekly mon 9:00', /comes Mon at 09:00\..*: Mon, 23 November/s, '2026-11-23T09:00+05:00', []],
    [
      'weekly mon 09:00 the court',
      /comes Mon at 09:00\..*\nOnly about: the court\n/s,
      '2026-11-23T09:00+05:00',
      ['the court'],
    ],
    ['court, bridge', /comes every day at 09:00\./, '2026-11-23T09:00+05:00', ['court', 'bridge']],
    ['mon-fri 7', /comes Monday to Friday at 07:00\./, '2026-11-23T07:00+05:00', []],
    ['articles 3', /In it: up to 3 new articles/, '2026-11-23T09:00+05:00', []],
    ['zone Berlin', /Time zone: Europe\/Berlin, where it is 10:05/, '2026-11-23T09:00+01:00', []],
    ['ежедневно 9:00 суд', /Only about: суд\n/, '2026-11-23T09:00+05:00', ['суд']],
  ])('%s is understood', async (typed, said, slot, include) => {
    run()
    expect((await send(`/subscribe ${typed}`)).text).toMatch(said)
    expect(mine()).toMatchObject({ nextSlot: moment(slot), settings: { include } })
  })

  test.each([
    ['daily 25:00', /^“25:00” is not a time of day\.\nLike this:\n\/subscribe daily 18:30\n/],
    ['weekly 09:00', /^On which days\?\nLike this:\n/],
    [
      'zone Atlantis',
      /^I know no time zone “Atlantis”\.\nLike this:\n\/subscribe zone Asia\/Almaty$/,
    ],
    ['daily 09:00 the', /^“the” stands in any article/],
  ])('%s is answered with the right form, and changes nothing', async (typed, said) => {
    run()
    expect((await send(`/subscribe ${typed}`)).text).toMatch(said)
    expect(mine()).toBeNull()
  })

  test('a mistake is explained in the reader’s language', async () => {
    stage.store.settings.set({ chatId: stage.user.id, locale: 'ru', blocked: false })
    run()
    expect((await send('/subscribe daily 25:00')).text).toMatch(
      /^«25:00».*\n\/subscribe ежедневно 18:30\n\/subscribe еженедельно пн 9:00 права человека$/s,
    )
    expect((await send('/subscribe daily 9:00')).text).toMatch(/^Ваш дайджест приходит/)
    expect(mine()?.settings.locale).toBe('ru')
  })

  test('what is not said stays as it was', async () => {
    run()
    await send('/subscribe weekly mon,thu 18:30 court')
    await send('/subscribe zone Europe/Berlin')
    await send('/subscribe articles 7')
    const shown = await send('/subscribe')
    expect(shown.text).toMatch(/comes Mon, Thu at 18:30.*Europe\/Berlin.*up to 7.*about: court/s)
    await send('/subscribe daily 08:00')
    expect(mine()?.settings).toMatchObject({
      schedule: { time: '08:00' },
      zone: 'Europe/Berlin',
      include: ['court'],
      articles: 7,
    })
  })

  test.each([
    ['penguins', 'penguins'],
    ['court, penguins', 'penguins'],
    ['court, Ishim Herald', null],
    ['СУД', null],
    ['human rights', 'human rights'],
  ])('on %s says which topics no article holds: %s', async (topics, unheld) => {
    run()
    const { text } = await send(`/subscribe daily 9:00 ${topics}`)
    const said = /^No article is about this as yet: (.*)\. I go on looking\.$/m.exec(text ?? '')
    expect(said?.[1] ?? null).toBe(unheld)
    expect(mine()?.settings.include).toEqual(topics.split(', '))
  })

  test('in a group points to /digest and to the private chat', async () => {
    run()
    const chat = stage.api.supergroup({ members: [stage.user] })
    for (const command of ['subscribe daily 09:00', 'unsubscribe']) {
      stage.api.sendText(chat, stage.user, `/${command.replace(/^\w+/, '$&@zhauap_test_bot')}`)
    }
    const replies = await stage.api.waitForReplies(chat, 2)
    for (const { text } of replies) expect(text).toMatch(/private chat.*\/subscribe.*\/digest/s)
    expect(stage.store.targets.counts()).toEqual({ private: 0, group: 0, channel: 0 })
  })
})

describe('the buttons of a digest', () => {
  test('change days, time, zone, number and order, each for itself', async () => {
    run()
    const first = await send('/subscribe daily 09:00')
    expect(rows(first)).toEqual([
      'When | Time zone',
      '− | 5 articles | +',
      'Subjects | Newest first',
      'Send me one now',
      'Unsubscribe',
    ])
    const when = (await press(first, 'When')).message
    expect(rows(when).join()).not.toContain('No schedule')
    const days = (await press(when, 'Mon–Fri')).message
    const time = (await press(days, '07')).message
    const back = (await press(time, '‹ Back')).message
    expect(back.text).toMatch(/^Your digest comes Monday to Friday at 07:00\./)
    const zone = (await press((await press(back, 'Time zone')).message, 'Europe/Berlin 10:05'))
      .message
    const more = (await press((await press(zone, '‹ Back')).message, '+')).message
    expect(more.text).toMatch(/07:00\. Time zone: Europe\/Berlin.*up to 6/s)
    const order = (await press(more, 'Newest first')).message
    expect(order.text).toMatch(/the most important first/)
    expect(mine()?.nextSlot).toBe(moment('2026-11-23T07:00+01:00'))
  })

  test('work for nobody else, and not in another chat', async () => {
    run()
    const shown = await send('/subscribe daily 09:00')
    const stranger = stage.api.user({ languageCode: 'en' })
    const data = shown.reply_markup?.inline_keyboard.flat().map((one) => one.callback_data ?? '')
    const before = mine()
    for (const one of [...(data ?? []), 'sub:1111111-0600', 'sub:on', 'sub:off']) {
      const { told } = await press(shown, one, { user: stranger, stale: true })
      expect(told).toMatch(/older message|can do nothing for you/)
    }
    expect(mine()).toEqual(before)
    expect(stage.store.targets.at(stranger.id, null)).toBeNull()
  })

  test.each(['sub:', 'sub:0000000-0900', 'sub:1111111-2500', 'sub:all'])(
    'with %s are stale',
    async (data) => {
      run()
      const offer = await send('/subscribe')
      expect((await press(offer, data, { stale: true })).told).toMatch(/older message/)
      expect(mine()).toBeNull()
    },
  )

  test('without any day left say that nothing comes', async () => {
    run()
    const first = await send('/subscribe weekly mon 09:00')
    const when = (await press(first, 'When')).message
    const none = (await press(when, '✓ Mon')).message
    expect((await press(none, '‹ Back')).message.text).toMatch(/^Your digest has no days/)
    expect(mine()?.nextSlot).toBeNull()
    expect((await send('/subscribe court')).text).toMatch(/^Your digest comes every day at 09:00/)
  })
})

describe('a digest', () => {
  test('is sent at once where that is asked for, and not twice', async () => {
    run()
    const shown = await send('/subscribe daily 09:00')
    expect((await press(shown, 'Send me one now')).told).toBe('On its way.')
    const [, digest] = await stage.api.waitForReplies(stage.chat, 2)
    expect(digest?.text).toMatch(/^News digest · 22 November 2026\n\n.*The court met in Astana\./s)
    expect(digest?.text).toMatch(/\n\nSettings, unsubscribe$/)
    expect(digest?.entities?.at(-1)).toMatchObject({
      type: 'text_link',
      url: 'https://t.me/zhauap_test_bot?start=subscribe',
    })
    expect((await send('/start subscribe')).text).toMatch(/^Your digest comes every day at 09:00/)
    expect((await press(shown, 'Send me one now')).told).toBe(
      'Nothing is new since your last digest.',
    )
    expect(mine()?.nextSlot).toBe(moment('2026-11-23T09:00+05:00'))
  })

  test('comes when it is due, on the topics that were chosen', async () => {
    let now = NOW
    run({ clock: { ...SYSTEM_CLOCK, date: () => now } })
    const shown = await send('/subscribe daily 14:10 court')
    now += 6 * MINUTE
    await press(shown, '+')
    const [, digest] = await stage.api.waitForReplies(stage.chat, 2)
    expect(digest?.text).toMatch(/The court met/)
    expect(digest?.text).not.toContain('The bridge is open.')
    expect(mine()?.nextSlot).toBe(moment('2026-11-23T14:10+05:00'))
  })
})

test('a digest is in the language that its reader chooses', async () => {
  run()
  await send('/subscribe daily 09:00')
  await press(await send('/language'), 'Қазақша')
  expect(mine()?.settings.locale).toBe('kk')
  await press(await send('/language'), 'lang:each', { stale: true })
  expect(mine()?.settings.locale).toBe('kk')
})

test('for ten minutes settings can be typed without a command, and everything else is a question', async () => {
  run()
  await send('/subscribe daily 09:00')
  expect((await send('include court, penguins')).text).toMatch(
    /\nOnly about: court, penguins\nNo article is about this as yet: penguins\./,
  )
  expect((await send('articles 3')).text).toMatch(/up to 3 new articles/)
  for (const word of ['history', 'now', 'pause', 'off', 'export']) {
    expect((await send(word)).text).toMatch(/^My articles/)
  }
  expect(mine()).toMatchObject({ state: { kind: 'active' }, settings: { articles: 3 } })
})

describe('/unsubscribe', () => {
  test('ends the digest, and a button brings it back as it was', async () => {
    run()
    await send('/subscribe weekly thu 18:30 court')
    const ended = await send('/unsubscribe')
    expect(ended.text).toBe(
      'You get no digest any more. I keep what you chose, in case you come back.',
    )
    expect(mine()).toMatchObject({ state: { kind: 'stopped', reason: 'off' }, nextSlot: null })
    const { message } = await press(ended, 'Send me a digest again')
    expect(message.text).toMatch(/^Your digest comes Thu at 18:30\..*about: court/s)
    expect(mine()?.nextSlot).toBe(moment('2026-11-26T18:30+05:00'))
  })

  test.each(['/subscribe off', '/subscribe daily off'])('%s does the same', async (typed) => {
    run()
    await send('/subscribe daily 09:00')
    expect((await send(typed)).text).toMatch(/^You get no digest any more/)
    expect(mine()?.state.kind).toBe('stopped')
  })

  test('is a button of the digest too, and does nothing twice', async () => {
    run()
    const shown = await send('/subscribe daily 09:00')
    await press(shown, 'Unsubscribe')
    expect((await send('/unsubscribe')).text).toMatch(/^You get no digest any more/)
    expect((await press(shown, 'sub:now', { stale: true })).told).toMatch(/^You have no digest/)
  })

  test('without a digest says so', async () => {
    run()
    expect((await send('/unsubscribe')).text).toMatch(/^You have no digest\. \/subscribe/)
    expect((await send('/subscribe off')).text).toMatch(/^I can send you a digest/)
    expect(mine()).toBeNull()
  })
})

describe('a reader who', () => {
  test('blocks the bot gets no digest; one who comes back is told, and turns it on again', async () => {
    run()
    await send('/subscribe daily 09:00')
    stage.api.block(stage.user)
    await expect.poll(() => mine()?.state).toEqual({ kind: 'stopped', reason: 'unreachable' })
    stage.api.unblock(stage.user)
    expect((await send('/start')).text).toMatch(/You blocked me, so your digest has stopped\./)
    const back = await send('/subscribe')
    expect(back.text).toBe('Your digest has stopped.')
    await press(back, 'Send me a digest again')
    expect(mine()).toMatchObject({
      state: { kind: 'active' },
      nextSlot: moment('2026-11-23T09:00+05:00'),
    })
  })

  test('never blocked the bot hears nothing of that', async () => {
    run()
    await send('/subscribe daily 09:00')
    await send('/unsubscribe')
    expect((await send('/start')).text).not.toMatch(/blocked/)
    expect((await send('/start subscribe')).text).toMatch(/^You get no digest any more/)
  })

  test('is forgotten has no digest any more', async () => {
    run()
    const shown = await send('/subscribe daily 09:00 court')
    const prompt = await send('/forget')
    await press(prompt, 'Delete')
    expect(mine()).toBeNull()
    expect((await press(shown, '+')).told).toMatch(/can do nothing for you/)
    expect((await send('/privacy')).text).toMatch(/digest sent to you, I keep when it comes/)
  })
})
