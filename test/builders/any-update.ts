import * as fc from 'fast-check'
import { updateKinds } from '../bot-api/update-kinds.js'
import type { WireChat, WireUser } from '../bot-api/wire.js'

/** Where updates come from: a chat and somebody who writes there. */
export interface Place {
  readonly chat: WireChat
  readonly user: WireUser
  /** Of a forum. */
  readonly topicId: number | null
}

type Content = Readonly<Record<string, unknown>>

const COMMANDS =
  'start help ask latest articles language digest privacy forget cancel stats reload unanswered nonsense'.split(
    ' ',
  )

const QUESTIONS = [
  'Who is Eamon Gilmore?',
  'When was the memorandum signed?',
  'Кто возглавляет Конституционный суд?',
  'Эльвира Азимова кім?',
  'And when?',
  'а где?',
  'Who won the cup?',
  'Is it?',
  '?',
  'a'.repeat(4096),
]

/** A question that shows in its answer where it was asked: it is one of two. */
function markedQuestion(chatId: number): string {
  return `Who opened bridge ${chatId}? When did bridge ${chatId} open?`
}

/** The chats whose marked questions a text repeats. */
export function marksIn(text: string): readonly number[] {
  return [...text.matchAll(/bridge (-?\d{5,})/g)].map(([, id]) => Number(id))
}

const junk = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e300, '', 'x', '\uD800', [], {}, [null], { id: null }),
  fc.anything({ maxDepth: 2 }),
)

const formatted = fc.array(
  fc.record({
    type: fc.constantFrom('bot_command', 'mention', 'text_mention', 'code', 'bold', 'x'),
    offset: fc.integer({ min: -2, max: 30 }),
    length: fc.integer({ min: -2, max: 30 }),
  }),
  { maxLength: 3 },
)

function messageAt({ chat, user, topicId }: Place, fields: Content): Content {
  const topic = topicId === null ? {} : { message_thread_id: topicId, is_topic_message: true }
  return { message_id: 1_000_000, from: user, chat, date: 1_700_000_000, ...topic, ...fields }
}

function addressed(text: string, bot: WireUser): Content {
  const mention = `@${bot.username ?? ''}`
  const entities = [{ type: 'mention', offset: 0, length: mention.length }]
  return { text: `${mention} ${text}`, entities }
}

function command(name: string, rest: string): Content {
  const entities = [{ type: 'bot_command', offset: 0, length: name.length + 1 }]
  return { text: `/${name} ${rest}`, entities }
}

/** What the message of an update may hold. */
function anyMessage(place: Place, bot: WireUser): fc.Arbitrary<Content> {
  const id = fc.integer({ min: 1, max: 2_000_000 })
  const fields: fc.Arbitrary<Content> = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...QUESTIONS).map((text) => addressed(text, bot)) },
    { weight: 2, arbitrary: fc.constant(addressed(markedQuestion(place.chat.id), bot)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...COMMANDS), fc.string({ maxLength: 20 }))
        .map(([name, rest]) => command(name, rest)),
    },
    fc.record({ text: fc.string({ unit: 'binary', maxLength: 60 }), entities: formatted }),
    fc.record({ caption: fc.string({ maxLength: 20 }), photo: fc.constant([]) }),
    fc.constantFrom<Content>(
      { voice: { file_id: 'v', duration: 1 } },
      { sticker: {} },
      { poll: {} },
      { new_chat_members: [bot] },
      { left_chat_member: bot },
      { pinned_message: {} },
      { forum_topic_created: {} },
      { migrate_to_chat_id: 'x' },
      { sender_chat: place.chat, text: '/ask who?' },
      { is_automatic_forward: true, text: '/ask who?' },
      { via_bot: bot, text: 'who?' },
    ),
  )
  return fc
    .record({ fields, id, replied: fc.boolean(), anonymous: fc.boolean() })
    .map(({ fields: own, id: messageId, replied, anonymous }) =>
      messageAt(place, {
        message_id: messageId,
        ...own,
        ...(replied
          ? { reply_to_message: { message_id: 3, chat: place.chat, date: 1, from: bot, text: 'x' } }
          : {}),
        ...(anonymous && place.chat.type !== 'private'
          ? {
              from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' },
              sender_chat: place.chat,
            }
          : {}),
      }),
    )
}

const anyData = fc.oneof(
  fc.constantFrom(
    'lang:ru',
    'lang:each',
    'latest:0',
    'latest:3',
    'articles:0',
    'find:0',
    'ask:0',
    'open:0000000000000',
    'vote:abcdefgh:yes',
    'evidence:abcdefgh:more',
    'read:abcdefgh:0-found',
    'page:0000000000000:1',
    'forget:yes',
    'dglist:',
    'dgopen:-1002300000001',
    'dgpage:abcdefghijkl:main',
    'dgset:abcdefghijkl:articles-6',
    'dgact:abcdefghijkl:off',
    'dgnow:abcdefghijkl:zz',
  ),
  fc.string({ maxLength: 64 }),
)

function anyPress(place: Place, bot: WireUser): fc.Arbitrary<Content> {
  const shown = anyData.map((data) => {
    const markup = { inline_keyboard: [[{ text: 'Who is it?', callback_data: data }]] }
    return {
      data,
      message: messageAt(place, { from: bot, text: 'x', reply_markup: markup, message_id: 5 }),
    }
  })
  const hidden = anyData.map((data) => ({
    data,
    message: { chat: place.chat, message_id: 5, date: 0 },
  }))
  const inline = anyData.map((data) => ({ data, inline_message_id: 'inline-1' }))
  return fc
    .oneof(shown, hidden, inline, fc.constant({}))
    .map((fields) => ({ id: 'press', from: place.user, chat_instance: '1', ...fields }))
}

function anyInlineQuery({ user }: Place): fc.Arbitrary<Content> {
  return fc.record({
    id: fc.constant('inline'),
    from: fc.constant(user),
    query: fc.oneof(
      fc.constantFrom('', ...QUESTIONS.map((text) => text.slice(0, 256))),
      fc.string(),
    ),
    offset: fc.constantFrom('', '10', '50', 'x', '-1', '9'.repeat(60)),
  })
}

function anyMembership({ chat, user }: Place, bot: WireUser): fc.Arbitrary<Content> {
  return fc
    .constantFrom('member', 'administrator', 'left', 'kicked', 'restricted', 'x')
    .map((status) => ({
      chat,
      from: user,
      date: 1,
      old_chat_member: { status: 'member', user: bot },
      new_chat_member: { status, user: bot },
    }))
}

/** Something of the value replaced by what does not belong there. */
function broken(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return by
  const own = (value as Readonly<Record<string, unknown>>)[key]
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value }
  return Object.assign(copy, { [key]: broken(own, rest, by) })
}

/** An update of any kind from this place, without its id: most are valid, some broken, some nonsense. */
export function anyUpdate(place: Place, bot: WireUser): fc.Arbitrary<Content> {
  const content = (kind: string, arbitrary: fc.Arbitrary<Content>) =>
    arbitrary.map((value): Content => ({ [kind]: value }))
  const valid = fc.oneof(
    { weight: 8, arbitrary: content('message', anyMessage(place, bot)) },
    { weight: 2, arbitrary: content('edited_message', anyMessage(place, bot)) },
    { weight: 1, arbitrary: content('channel_post', anyMessage(place, bot)) },
    { weight: 3, arbitrary: content('callback_query', anyPress(place, bot)) },
    { weight: 3, arbitrary: content('inline_query', anyInlineQuery(place)) },
    { weight: 1, arbitrary: content('my_chat_member', anyMembership(place, bot)) },
  )
  const mutated = fc
    .tuple(valid, fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), junk)
    .map(([update, [, ...path], by]): Content => {
      const [kind = 'message'] = Object.keys(update)
      return { [kind]: broken(update[kind], path, by) }
    })
  const nonsense = fc
    .tuple(fc.constantFrom(...updateKinds, 'unknown_kind'), junk)
    .map(([kind, value]): Content => ({ [kind]: value }))
  return fc.oneof(
    { weight: 7, arbitrary: valid },
    { weight: 2, arbitrary: mutated },
    { weight: 1, arbitrary: nonsense },
  )
}
