import { describe, expect, test } from 'vitest'
import type { WireForwardOrigin, WireMessage } from '../../bot-api/wire.js'
import { longText } from '../../feeds/documents.js'
import { STORY, useDesk } from './run-desk.js'

const desk = useDesk()
const { stage } = desk

const BRIDGE =
  'A bridge over the Ishim\n\nYerlan Bekov opened the bridge in Astana.\n\nIt rained.\n'

const sendText = (text: string) => () => stage.ask(text)
const document = (content: string | Uint8Array, name: string, fields = {}) =>
  stage.api.sendDocument(stage.chat, stage.user, content, { name, fields })

/** Where a post of a channel was published; 27 November 2023, 21:30 UTC. */
function origin(username?: string): WireForwardOrigin {
  const title = 'Steppe Courier'
  const chat = stage.api.channel(username === undefined ? { title } : { title, username })
  return { type: 'channel', date: Date.UTC(2023, 10, 27, 21, 30) / 1000, chat, message_id: 41 }
}

function forward(fields: Partial<WireMessage>, from = origin('steppe')): WireMessage {
  return stage.api.sendContent(stage.chat, stage.user, { forward_origin: from, ...fields })
}

function buttons({ reply_markup: markup }: WireMessage) {
  return markup?.inline_keyboard.flat().map(({ text }) => text) ?? []
}

/** What the bot answers to a question by now: its first line. */
async function answerTo(question: string) {
  return (await desk.after(sendText(question))).text?.split('\n')[0]
}

describe('a document', () => {
  test('is shown, added byte for byte once that is confirmed, and can be asked about', async () => {
    await desk.open()
    const offer = await desk.after(() => document(BRIDGE, 'Bridge (new).txt'))
    expect(offer.text).toBe(
      [
        'A bridge over the Ishim',
        'Yerlan Bekov opened the bridge in Astana. It rained.',
        'English · 2 sentences · 51 characters',
        '',
        'Shall I add this article?',
      ].join('\n'),
    )
    expect(buttons(offer)).toEqual(['Add', 'Do not add'])
    expect(desk.files()).toEqual(['harbour.txt'])
    const { message } = await desk.press(offer, 'Add')
    expect(message.text).toBe('Added. From now on I can be asked about: A bridge over the Ishim')
    expect(buttons(message)).toEqual(['About the article'])
    expect(desk.files()).toEqual(['added/Bridge-new.txt', 'harbour.txt'])
    expect(desk.read('added/Bridge-new.txt')).toBe(BRIDGE)
    expect(await answerTo('Who opened the bridge?')).toBe('Yerlan Bekov')
  })

  test('that says what it is keeps its front matter', async () => {
    await desk.open()
    const text = `---\noutlet: Ishim Herald\ndate: 2021-04-05\nwhole: false\n---\n\n${BRIDGE}`
    const offer = await desk.after(() =>
      document(text, 'bridge.md', { forward_origin: origin('steppe') }),
    )
    expect(offer.text).toMatch(/^A bridge over the Ishim · Ishim Herald · 5 April 2021\n/)
    await desk.press(offer, 'Add')
    expect(desk.read('added/bridge.md')).toBe(text)
  })

  test('of a channel’s post is told where it is from', async () => {
    await desk.open()
    const offer = await desk.after(() =>
      document(BRIDGE, 'bridge.txt', { forward_origin: origin('steppe') }),
    )
    expect(buttons(offer)).toHaveLength(3)
    await desk.press(offer, 'Add, may be shown whole')
    expect(desk.read('added/bridge.txt')).toMatch(/^---\ntitle: .*\nurl: .*\nwhole: true\n---\n/s)
  })

  test('of a saved web page becomes its story, only to be quoted', async () => {
    await desk.open()
    const page = `<html><head><title>A bridge</title></head><body><nav>Home Sport</nav><article><h1>A bridge</h1>
      ${longText('Yerlan Bekov')}</article><footer>All rights reserved</footer></body></html>`
    const offer = await desk.after(() => document(page, 'Saved page.HTM'))
    expect(offer.text).toMatch(/^A bridge\nYerlan Bekov opened the bridge in Aktau on Friday/)
    expect(buttons(offer)[0]).toBe('Add, only to be quoted')
    await desk.press(offer, 'Add, only to be quoted')
    const stored = desk.read('added/Saved-page.txt')
    expect(stored).toMatch(/^---\ntitle: "A bridge"\nwhole: false\n---\n\nA bridge\n\nYerlan/)
    expect(stored).not.toMatch(/Sport|rights reserved|</)
  })

  test('is not added where that is declined', async () => {
    await desk.open()
    const offer = await desk.after(() => document(BRIDGE, 'bridge.txt'))
    const { message } = await desk.press(offer, 'Do not add')
    expect([message.text, buttons(message)]).toEqual(['Nothing was added.', []])
    expect(desk.files()).toEqual(['harbour.txt'])
  })

  test('never takes the place of another', async () => {
    desk.write(
      'added/bridge.txt',
      'The old bridge\n\nNobody remembers who opened the old bridge.\n',
    )
    await desk.open()
    const offer = await desk.after(() => document(BRIDGE, 'bridge.txt'))
    await desk.press(offer, 'Add')
    expect(desk.files()).toEqual(['added/bridge-2.txt', 'added/bridge.txt', 'harbour.txt'])
    expect(desk.read('added/bridge.txt')).toMatch(/^The old bridge/)
  })

  test('that is an article of the corpus already is not added again', async () => {
    await desk.open()
    const again = `Harbour opened!\n\n  ${STORY.split('\n')[2]}`
    const said = await desk.after(() => document(again, 'again.txt'))
    expect(said.text).toBe('I have this article already: The harbour of Aktau')
    expect(buttons(said)).toEqual(['About the article'])
  })

  test('whose button is pressed twice is added once', async () => {
    await desk.open()
    const offer = await desk.after(() => document(BRIDGE, 'bridge.txt'))
    const twice = [1, 2].map(() => stage.api.pressButton(offer, 'Add'))
    for (const query of twice) await stage.api.waitForAnswer(query)
    expect(desk.files()).toEqual(['added/bridge.txt', 'harbour.txt'])
  })

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['of another kind', '%PDF-1.7', 'story.pdf', /^I can add texts only: files that end in “\.txt/],
    ['without an ending', BRIDGE, 'story', /^I can add texts only/],
    ['that is no UTF-8', new Uint8Array([0x63, 0xe9]), 'a.txt', /no article.*\nnot UTF-8$/],
    ['that is empty', '', 'a.txt', /^This is no article that I can read:\nempty$/],
    ['without a sentence', '* * *', 'a.txt', /\nno sentence$/],
    ['of a web page without a story', '<p>Log in</p>', 'a.html', /\nno story in this page$/],
    ['with broken front matter', '---\ndate: soon\n---\nIt rained.', 'a.txt', /front matter: date/],
    ['of more than 1 MB', 'It rained. '.repeat(100_000), 'a.txt', /too large: I take 1 MB/],
  ])('%s is refused', async (_what, content, name, said) => {
    await desk.open()
    const reply = await desk.after(() => document(content, name))
    expect(reply.text).toMatch(said)
    expect(buttons(reply)).toEqual([])
  })

  test('is read to its limit, whatever Telegram says of its size', async () => {
    await desk.open()
    const large = 'It rained. '.repeat(100_000)
    const reply = await desk.after(() =>
      stage.api.sendDocument(stage.chat, stage.user, large, { name: 'a.txt', size: 12 }),
    )
    expect(reply.text).toMatch(/too large/)
  })

  test.each([
    ['cannot be downloaded', { kind: 'reset', method: 'download' } as const],
    [
      'is not there any more',
      {
        kind: 'error',
        method: 'getFile',
        code: 400,
        description: 'Bad Request: wrong file_id',
      } as const,
    ],
  ])('that %s can be sent again', async (_what, fault) => {
    await desk.open()
    stage.api.fault(fault)
    const reply = await desk.after(() => document(BRIDGE, 'bridge.txt'))
    expect(reply.text).toMatch(/^I could not download this file\. Please send it again\./)
    expect(reply.text).not.toContain(stage.api.token)
    expect((await desk.after(() => document(BRIDGE, 'bridge.txt'))).text).toMatch(/Shall I add/)
  })

  test('that Telegram no longer has is not added', async () => {
    await desk.open()
    const offer = await desk.after(() => document(BRIDGE, 'bridge.txt'))
    stage.api.dropFiles()
    expect((await desk.press(offer, 'Add')).message.text).toMatch(/^I could not download/)
    expect(desk.files()).toEqual(['harbour.txt'])
  })
})

describe('a forwarded post', () => {
  test('becomes an article with its channel, date and address, only to be quoted', async () => {
    await desk.open()
    const offer = await desk.after(() => forward({ text: BRIDGE }))
    expect(offer.text).toMatch(
      /^A bridge over the Ishim · Steppe Courier · 28 November 2023\nYerlan Bekov/,
    )
    expect(buttons(offer)).toEqual([
      'Add, only to be quoted',
      'Add, may be shown whole',
      'Do not add',
    ])
    await desk.press(offer, 'Add, only to be quoted')
    expect(desk.read('added/steppe-41.txt')).toBe(
      [
        '---',
        'title: "A bridge over the Ishim"',
        'outlet: "Steppe Courier"',
        'date: "2023-11-28"',
        'url: "https://t.me/steppe/41"',
        'whole: false',
        '---',
        '',
        BRIDGE.trim(),
      ].join('\n'),
    )
    const answer = await desk.after(sendText('Who opened the bridge?'))
    expect(answer.text).toMatch(/^Yerlan Bekov\n/)
    expect(buttons(answer)).toContain('About the article')
  })

  test('of a private channel has no address, and a name of its own', async () => {
    await desk.open()
    const offer = await desk.after(() => forward({ text: BRIDGE }, origin()))
    await desk.press(offer, 'Add, may be shown whole')
    expect(desk.files()).toEqual(['added/Steppe-Courier-41.txt', 'harbour.txt'])
    expect(desk.read('added/Steppe-Courier-41.txt')).not.toContain('url:')
  })

  test('with a picture is its caption; the rest of an album is passed over', async () => {
    await desk.open()
    const album = { photo: [], media_group_id: '137' }
    const offer = await desk.after(() => {
      forward({ caption: BRIDGE, ...album })
      for (let n = 0; n < 3; n++) forward(album)
    })
    expect(offer.text).toMatch(/^A bridge over the Ishim/)
    await stage.api.waitForPoll()
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
  })

  test('without words says so, an album of it once', async () => {
    await desk.open()
    const album = { photo: [], media_group_id: '138' }
    const reply = await desk.after(() => {
      for (let n = 0; n < 3; n++) forward(album)
    })
    expect(reply.text).toBe('This post has no text that I could add.')
    await stage.api.waitForPoll()
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
  })

  test('with a document that is no text is its caption', async () => {
    await desk.open()
    const fields = { forward_origin: origin('steppe'), caption: BRIDGE }
    const offer = await desk.after(() => document('%PDF-1.7', 'bridge.pdf', fields))
    expect(offer.text).toMatch(/^A bridge over the Ishim · Steppe Courier/)
  })

  test('in another wording from the same address is offered, and told of', async () => {
    await desk.open()
    await desk.press(await desk.after(() => forward({ text: BRIDGE })), 'Add, only to be quoted')
    const changed = await desk.after(() => forward({ text: BRIDGE.replace('Astana', 'Aktau') }))
    expect(changed.text).toMatch(
      /\n\nI have an article from this address already: A bridge over the Ishim · .*\n\nShall I add/,
    )
    const same = await desk.after(() => forward({ text: BRIDGE }))
    expect(same.text).toMatch(/^I have this article already/)
  })

  test('whose words would be YAML is stored as words', async () => {
    await desk.open()
    const text = `Bridge: "open" # at last — {yes}\n\nYerlan Bekov opened the bridge.`
    await desk.press(await desk.after(() => forward({ text })), 'Add, may be shown whole')
    expect((await desk.after(sendText('/articles bridge'))).text).toContain(
      '1. Bridge: "open" # at last — {yes} · Steppe Courier · 28 November 2023',
    )
  })

  test('twenty-five at once are all answered', async () => {
    await desk.open()
    for (let n = 0; n < 25; n++) forward({ text: `Bridge ${n} is open. It rained on day ${n}.` })
    const replies = await stage.api.waitForReplies(stage.chat, 25)
    expect(replies.filter(({ text }) => text?.endsWith('Shall I add this article?'))).toHaveLength(
      25,
    )
  })
})

describe('nothing is offered', () => {
  test('to others, who hear what they always heard', async () => {
    await desk.open([stage.user.id + 1])
    expect((await desk.after(() => document(BRIDGE, 'bridge.txt'))).text).toMatch(
      /^I can only read/,
    )
    expect((await desk.after(() => forward({ photo: [] } as object))).text).toMatch(/^I can only/)
    const question = await desk.after(() => forward({ text: 'Who opened the harbour?' }))
    expect(question.text).toMatch(/^Dana Omarova/)
  })

  test('to an operator in a group', async () => {
    await desk.open()
    const chat = stage.api.supergroup({ members: [stage.user] })
    stage.api.sendDocument(chat, stage.user, BRIDGE, { name: 'bridge.txt' })
    stage.api.sendText(chat, stage.user, '/ask Who opened the harbour?')
    const [reply] = await stage.api.waitForReplies(chat)
    expect(reply?.text).toMatch(/^Dana Omarova/)
  })

  test('for what is forwarded from a person', async () => {
    await desk.open()
    const from: WireForwardOrigin = { type: 'user', date: 1, sender_user: stage.user }
    const reply = await desk.after(() => forward({ text: 'Who opened the harbour?' }, from))
    expect(reply.text).toMatch(/^Dana Omarova/)
  })
})

describe('a button', () => {
  test('works in another process', async () => {
    await desk.open()
    const offer = await desk.after(() => forward({ text: BRIDGE }))
    await desk.restart()
    expect((await desk.press(offer, 'Add, only to be quoted')).message.text).toMatch(/^Added\./)
  })

  test('adds nothing for who is no operator any more', async () => {
    await desk.open()
    const offer = await desk.after(() => document(BRIDGE, 'bridge.txt'))
    await desk.restart([])
    expect((await desk.press(offer, 'Add')).told).toMatch(/older message/)
    expect(desk.files()).toEqual(['harbour.txt'])
  })

  test('adds nothing once the document is deleted, or the offer too old', async () => {
    await desk.open()
    const sent = document(BRIDGE, 'bridge.txt')
    const [offer] = await stage.api.waitForReplies(stage.chat)
    if (offer === undefined) throw new Error('no offer')
    expect((await desk.press(offer, 'Add', { inaccessible: true })).told).toMatch(/older message/)
    stage.api.deleteText(sent)
    expect(desk.files()).toEqual(['harbour.txt'])
  })

  test.each(['add:', 'add:all', 'add:Whole'])('with %s adds nothing', async (data) => {
    await desk.open()
    const offer = await desk.after(() => forward({ text: BRIDGE }))
    expect((await desk.press(offer, data, { stale: true })).told).toMatch(/older message/)
    expect(desk.files()).toEqual(['harbour.txt'])
  })
})

test('a corpus that cannot be written to is told of', async () => {
  desk.write('added', 'a file in the way of the folder')
  await desk.open()
  const offer = await desk.after(() => document(BRIDGE, 'bridge.txt'))
  expect((await desk.press(offer, 'Add')).message.text).toBe(
    'The article could not be saved:\nEEXIST',
  )
})
