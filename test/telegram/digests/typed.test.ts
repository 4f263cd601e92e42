import { beforeEach, describe, expect, test } from 'vitest'
import { WEEKDAYS } from '../../../src/digest/schedule.js'
import type { DigestSettings } from '../../../src/digest/digest-settings.js'
import { settingsToJson } from '../../../src/digest/settings-json.js'
import type { WireChat, WireUser } from '../../bot-api/wire.js'
import { someSettings } from '../../builders/targets.js'
import { usePanelStage } from './panel-stage.js'

const stage = usePanelStage()

let channel: WireChat

beforeEach(async () => {
  channel = stage.api.channel({ title: 'Garden', username: 'garden_news', owner: stage.admin })
  stage.api.setBot(channel, stage.admin, 'administrator')
  await stage.api.waitForReplies(stage.adminChat)
})

const settings = () => stage.target(channel)?.settings

/** What the bot says first to a text. */
async function reply(text: string, by?: WireUser): Promise<string> {
  const [said] = await stage.type(text, 1, by)
  return said?.text ?? ''
}

describe('a digest is named', () => {
  test('by its user name, its link, a link to a post of it, its id, its private link', async () => {
    for (const name of [
      '@garden_news',
      '@Garden_News',
      'https://t.me/garden_news',
      't.me/garden_news/45',
      String(channel.id),
      `https://t.me/c/${String(channel.id).slice(4)}/45`,
    ]) {
      expect(await reply(`/digest ${name}`)).toMatch(/^Digest for Garden \(@garden_news\)\n/)
    }
    expect(stage.store.targets.ofChat(channel.id)).toHaveLength(1)
  })

  test('by its number in the list that was shown, and not by another', async () => {
    const second = stage.api.channel({ title: 'Another', owner: stage.admin })
    stage.api.setBot(second, stage.admin, 'administrator')
    await stage.api.waitForReplies(stage.adminChat, 2)
    expect(await reply('/digest 2 articles 9')).toMatch(/^Numbers are those of the list/)
    // Sorted by title.
    expect(await reply('/digest 2 articles 9')).toMatch(/^Done\.\n\nDigest for Garden/)
    expect(await reply('/digest 3 articles 9')).toMatch(/^Numbers are those of the list/)
    expect(stage.target(second)).toBeNull()
  })

  test('not at all where it is the only one', async () => {
    await stage.api.waitForReplies(stage.adminChat)
    expect(await reply('/digest daily 09:00')).toMatch(/^Done\.\n\nDigest for Garden/)
  })

  test('by somebody who has none: they are told how to come by one, and of /subscribe', async () => {
    const user = stage.api.user({ languageCode: 'en' })
    const said = await reply('/digest human rights', user)
    expect(said).toMatch(/^I know of no channel or group.*\n\n.*yourself.*\n\/subscribe$/s)
  })

  test('by nobody where there are several, until one is chosen', async () => {
    const second = stage.api.channel({ title: 'Another', owner: stage.admin })
    stage.api.setBot(second, stage.admin, 'administrator')
    await stage.api.waitForReplies(stage.adminChat, 2)
    expect(await reply('/digest daily 09:00')).toMatch(/^Which digest\?/)
    await reply('/digest @garden_news')
    expect(await reply('/digest daily 09:00')).toMatch(/^Done\.\n\nDigest for Garden/)
  })

  test('by a new administrator whom nobody has told the bot of', async () => {
    const user = stage.api.user({ languageCode: 'en' })
    stage.api.promote(channel, stage.admin, user, { can_post_messages: true })
    expect(await reply('/digest', user)).toMatch(/^I know of no channel/)
    expect(await reply('/digest @garden_news', user)).toMatch(/^Digest for Garden/)
    expect(await reply('/digest', user)).toMatch(/^Which digest\?/)
  })

  test('where the bot has forgotten that it is an administrator', async () => {
    stage.store.targets.unlink(channel.id)
    expect(await reply('/digest @garden_news')).toMatch(/^Digest for Garden/)
    expect(stage.store.targets.linked(channel.id)?.mayPost).toBe(true)
  })
})

describe('everything can be typed', () => {
  test('each setting', async () => {
    const typed: readonly (readonly [command: string, expected: Partial<DigestSettings>])[] = [
      ['daily 09:00', { schedule: { days: WEEKDAYS, time: '09:00' } }],
      ['weekly mon,thu 18:30', { schedule: { days: ['mon', 'thu'], time: '18:30' } }],
      ['zone Europe/Paris', { zone: 'Europe/Paris' }],
      ['articles 7', { articles: 7 }],
      ['include bridge, human rights', { include: ['bridge', 'human rights'] }],
      ['exclude football', { exclude: ['football'] }],
      ['language kk', { locale: 'kk' }],
      ['silent on', { silent: true }],
      ['previews on', { linkPreviews: true }],
      ['order important', { order: 'important' }],
      ['empty tell', { whenEmpty: 'tell' }],
      ['title Of the week', { title: 'Of the week' }],
      ['hashtags #news #garden', { hashtags: ['#news', '#garden'] }],
    ]
    for (const [command, expected] of typed) {
      expect(await reply(`/digest @garden_news ${command}`)).toMatch(/^Done\.\n\nDigest for Garden/)
      expect(settings()).toMatchObject(expected)
    }
  })

  test('pause, resume, skip and off', async () => {
    await reply('/digest @garden_news daily 18:00')
    expect(await reply('/digest @garden_news pause')).toMatch(/\nPaused\n/)
    expect(await reply('/digest @garden_news resume')).toMatch(/\nOn\. The next one: /)
    expect(await reply('/digest @garden_news skip')).toMatch(
      /\nOn\. The next one, .* will be left out/,
    )
    expect(await reply('/digest @garden_news skip off')).toMatch(/\nOn\. The next one: /)
    expect(await reply('/digest @garden_news off')).toMatch(/\nTurned off\n/)
    expect(stage.target(channel)?.state).toEqual({ kind: 'stopped', reason: 'off' })
  })

  test('preview, now, history, export and import', async () => {
    const [shown, below] = await stage.type('/digest @garden_news preview', 2)
    expect(shown?.text).toMatch(/^News digest · 2 March 2026\n/)
    expect(below?.text).toBe('Above is what I would post now.')
    expect(await reply('/digest @garden_news now')).toMatch(
      /^Post in Garden \(@garden_news\) now\?/,
    )
    expect(await reply('/digest @garden_news history')).toMatch(/No digest has been made yet\.$/)
    const [hint, json] = await stage.type('/digest @garden_news export', 2)
    expect(hint?.text).toMatch(/\/digest @garden_news import$/)
    expect(json?.text).toBe(settingsToJson(settings() ?? someSettings()))
    const other = settingsToJson(someSettings({ articles: 12, title: 'Other' }))
    expect(await reply(`/digest @garden_news import ${other}`)).toMatch(/^Done\./)
    expect(settings()).toMatchObject({ articles: 12, title: 'Other' })
    expect(stage.api.replies(channel)).toEqual([])
  })

  test.each([
    ['ru', '/digest @garden_news ежедневно 9:00', /^Готово\.\n\nДайджест для Garden/],
    ['kk', '/digest @garden_news күн сайын 9:00', /^Дайын\.\n\nGarden \(@garden_news\) дайджесі/],
  ])('in %s', async (languageCode, text, expected) => {
    const user = stage.api.user({ languageCode })
    stage.api.promote(channel, stage.admin, user, { can_post_messages: true })
    expect(await reply(text, user)).toMatch(expected)
    expect(settings()?.schedule?.time).toBe('09:00')
  })
})

describe('several lines', () => {
  test('are several commands, done at once', async () => {
    const said = await reply('/digest @garden_news daily 18:00\narticles 7\n\nsilent on')
    expect(said).toMatch(/^Done\./)
    expect(settings()).toMatchObject({ articles: 7, silent: true })
    expect(stage.api.replies(stage.adminChat)).toHaveLength(2)
  })

  test('may begin with another chat', async () => {
    const second = stage.api.channel({ title: 'Another', owner: stage.admin })
    stage.api.setBot(second, stage.admin, 'administrator')
    await stage.api.waitForReplies(stage.adminChat, 2)
    const text = `/digest @garden_news articles 7\n/digest ${second.id}\narticles 8\nsilent on`
    const said = await stage.type(text, 2)
    expect(said.map((one) => one.text?.split('\n')[2])).toEqual([
      'Digest for Garden (@garden_news)',
      'Digest for Another',
    ])
    expect(settings()).toMatchObject({ articles: 7, silent: false })
    expect(stage.target(second)?.settings).toMatchObject({ articles: 8, silent: true })
  })

  test('with mistakes change nothing, and every mistake is told with the right form', async () => {
    const said = await reply('/digest @garden_news articles 7\ndaily 25:00\nsilence\nzone Mars')
    expect(said).toMatch(
      /^I have changed nothing, because I did not understand this:\n\ndaily 25:00\n/,
    )
    expect(said).toMatch(/“25:00” is not a time of day\.\nLike this:\ndaily 09:00\n/)
    expect(said).toMatch(/I do not know “silence”/)
    expect(said).toMatch(/I know no time zone “Mars”\.\nLike this:\nzone Asia\/Almaty/)
    expect(settings()).toBeUndefined()
  })

  test('for more digests than one message may be for change nothing', async () => {
    const text = Array.from({ length: 21 }, () => '/digest @garden_news articles 7').join('\n')
    expect(await reply(text)).toBe('I have changed nothing: I take 20 digests at once at most.')
    expect(settings()).toBeUndefined()
  })

  test('of which one is for a chat of others change nothing', async () => {
    const others = stage.api.channel({ username: 'others_news' })
    const text = '/digest @garden_news articles 7\n/digest @others_news articles 8'
    expect(await reply(text)).toMatch(/^I can do nothing for you there\./)
    expect(settings()).toBeUndefined()
    expect(stage.target(others)).toBeNull()
  })

  test('that import what is no export change nothing, and every mistake is told', async () => {
    const json = settingsToJson(someSettings()).replace('"articles": 5', '"articles": 50')
    const said = await reply(`/digest @garden_news import ${json}`)
    expect(said).toMatch(/^I have changed nothing.*\n\nimport/)
    expect(said).toMatch(/articles is wrong\. It could be \d/)
    expect(settings()).toBeUndefined()
  })
})

const COMMANDS = [
  'daily 09:00',
  'Articles 7',
  'include bridge',
  'zone Europe/Paris',
  'skip off',
  'title A week',
  'ежедневно 9:00\nстатей 5',
]

const QUESTIONS = [
  'now what?',
  'history of the court',
  'Who opened the bridge?',
  'daily',
  'daily news',
  'about the court',
  'о суде',
  'preview?',
  'articles about the bridge',
  'language of the court',
  'off the record',
  'silent majority',
]

describe('after a panel was shown', () => {
  beforeEach(async () => {
    await reply('/digest @garden_news')
  })

  test('a text that is nothing but a command is for its digest', async () => {
    for (const text of COMMANDS) expect(await reply(text)).toMatch(/^Done\.\n\nDigest for Garden/)
  })

  test('a command with a wrong value is answered with the right form', async () => {
    const before = stage.target(channel)
    for (const text of ['daily 25:00', 'zone almatty']) {
      expect(await reply(text)).toMatch(
        /^I have changed nothing, because I did not understand this:/,
      )
    }
    expect(stage.target(channel)).toEqual(before)
  })

  test('a question is a question all the same', async () => {
    await stage.settled()
    const before = stage.target(channel)
    for (const text of QUESTIONS) {
      expect(await reply(text)).toMatch(/^Dana Omarova|My articles do not answer this\./)
    }
    expect(stage.target(channel)).toEqual(before)
  })

  test('“off” is asked about', async () => {
    expect(await reply('off')).toMatch(/^Turn off the digest for Garden/)
    expect(stage.target(channel)?.state.kind).toBe('active')
  })

  test('ten minutes later it is a question', async () => {
    await stage.settled()
    stage.clock.advance(10 * 60_000 + 1_000)
    expect(await reply('daily 09:00')).not.toMatch(/^Done/)
    expect(settings()?.schedule).toBeNull()
  })

  test('and another command given, it is a question', async () => {
    await stage.settled()
    await reply('/subscribe')
    expect(await reply('articles 7')).not.toMatch(/^Done/)
    expect(settings()?.articles).toBe(5)
  })

  test('and the right is gone, it is refused', async () => {
    const owner = stage.api.user()
    stage.api.demote(channel, owner, stage.admin)
    expect(await reply('articles 7')).toMatch(/^I can do nothing for you there\./)
    expect(settings()?.articles).toBe(5)
  })
})

describe('the settings of all digests', () => {
  test('are not those of one, which are for the one that was shown', async () => {
    await reply('/digest @garden_news')
    const json = settingsToJson(someSettings({ articles: 12 }))
    expect(await reply(`/digest import ${json}`)).toMatch(/^Done\.\n\nDigest for Garden/)
    expect(settings()?.articles).toBe(12)
  })

  test('are exported together, and imported again', async () => {
    const second = stage.api.channel({ title: 'Another', owner: stage.admin })
    stage.api.setBot(second, stage.admin, 'administrator')
    await stage.api.waitForReplies(stage.adminChat, 2)
    await reply('/digest @garden_news articles 7\ntitle One')
    await reply(`/digest ${second.id} articles 8\ninclude bridge`)
    const [, exported] = await stage.type('/digest export', 2)
    await reply('/digest @garden_news articles 1\ntitle off')
    await reply(`/digest ${second.id} articles 1\ninclude off`)
    expect(await reply(`/digest import ${exported?.text ?? ''}`)).toBe('2 digests are set up.')
    expect(settings()).toMatchObject({ articles: 7, title: 'One' })
    expect(stage.target(second)?.settings).toMatchObject({ articles: 8, include: ['bridge'] })
  })

  test('are imported all or not at all', async () => {
    const others = stage.api.channel({ title: 'Others' })
    const one = { settings: JSON.parse(settingsToJson(someSettings({ articles: 9 }))) as object }
    const digests = [
      { chat: '@garden_news', ...one },
      { chat: others.id, ...one },
    ]
    const json = JSON.stringify({ version: 1, digests })
    const said = await reply(`/digest import ${json}`)
    expect(said).toBe(`I have changed nothing:\n\n${others.id}: I can do nothing for you there`)
    expect(settings()).toBeUndefined()
  })

  test('are nothing else', async () => {
    for (const json of [
      'nonsense',
      '{}',
      '{"version": 1, "digests": []}',
      '{"version":1,"digests":[{"chat":"x"}]}',
    ]) {
      const said = await reply(`/digest import ${json}`)
      expect(said).toBe('I have changed nothing:\n\nThis is no export of mine: I cannot read it.')
    }
  })

  test('that are wrong are named', async () => {
    const wrong = { ...(JSON.parse(settingsToJson(someSettings())) as object), articles: 99 }
    const json = JSON.stringify({
      version: 1,
      digests: [{ chat: '@garden_news', settings: wrong }],
    })
    const said = await reply(`/digest import ${json}`)
    expect(said).toMatch(/^I have changed nothing:\n\n@garden_news\narticles is wrong/)
  })
})

test('/digest help lists all that can be typed', async () => {
  expect(await reply('/digest help')).toMatch(/daily 09:00[^]*history[^]*off$/)
})
