import { describe, expect, test } from 'vitest'
import type { WireEntity } from '../wire.js'
import { checkEntities } from './check-entities.js'
import { formatText } from './formatted-text.js'
import { messageText } from './message-text.js'

const entity = (type: string, offset: number, length: number): WireEntity => ({
  type,
  offset,
  length,
})
const text = 'Қазақстан 👍 and more text'
const check = (...entities: WireEntity[]) => checkEntities(entities, text)
const nobody = () => undefined

describe('places', () => {
  test.each([
    ['the whole text', 0, text.length],
    ['an emoji', 10, 2],
  ])('%s can be an entity', (_, offset, length) => {
    expect(() => check(entity('bold', offset, length))).not.toThrow()
  })

  test.each([
    ['a negative offset', -1, 3, 'receive an entity with incorrect offset'],
    ['an empty length', 3, 0, 'receive an entity with incorrect length'],
    [
      'the second half of an emoji',
      11,
      3,
      'entity begins in a middle of a UTF-16 symbol at byte offset',
    ],
    [
      'the first half of an emoji',
      0,
      11,
      'entity ends in a middle of a UTF-16 symbol at byte offset',
    ],
    [
      'something behind the text',
      20,
      30,
      'strict server: the bold entity at 20 ends behind the text, at 50 of 26',
    ],
  ])('%s cannot', (_, offset, length, problem) => {
    expect(() => check(entity('bold', offset, length))).toThrow(`Bad Request: ${problem}`)
  })
})

describe('nesting', () => {
  test.each([
    ['bold', 'italic'],
    ['bold', 'blockquote'],
    ['bold', 'text_link'],
    ['blockquote', 'bold'],
    ['expandable_blockquote', 'text_link'],
    ['expandable_blockquote', 'code'],
    ['blockquote', 'date_time'],
    ['text_link', 'bold'],
    ['italic', 'date_time'],
  ])('%s holds %s', (outer, inner) => {
    expect(() => check(entity(inner, 2, 3), entity(outer, 0, 9))).not.toThrow()
  })

  test.each([
    ['code', 'bold'],
    ['bold', 'code'],
    ['pre', 'text_link'],
    ['blockquote', 'blockquote'],
    ['blockquote', 'expandable_blockquote'],
    ['text_link', 'text_link'],
    ['text_link', 'code'],
    ['text_link', 'date_time'],
    ['date_time', 'bold'],
  ])('%s does not hold %s', (outer, inner) => {
    const places = `${outer} at 0 and ${inner} at 2`
    expect(() => check(entity(inner, 2, 3), entity(outer, 0, 9))).toThrow(
      `entities must not nest: ${places}`,
    )
  })

  test('two kinds at the same place are in order if either holds the other', () => {
    expect(() => check(entity('code', 0, 9), entity('blockquote', 0, 9))).not.toThrow()
    expect(() => check(entity('code', 0, 9), entity('bold', 0, 9))).toThrow('must not nest')
    expect(() => check(entity('bold', 0, 9), entity('bold', 0, 9))).toThrow('the same entity twice')
  })

  test('a quotation in a quotation is found through what stands between', () => {
    expect(() =>
      check(entity('blockquote', 0, 26), entity('bold', 1, 8), entity('blockquote', 2, 3)),
    ).toThrow('must not nest')
  })

  test('neighbours touch, but do not overlap', () => {
    expect(() => check(entity('bold', 0, 3), entity('italic', 3, 3))).not.toThrow()
    expect(() => check(entity('bold', 0, 4), entity('italic', 3, 3))).toThrow(
      'entities overlap: bold at 0 and italic at 3',
    )
  })
})

/** Words of two letters, each of them an entity. */
const words = (count: number, type: string, rest: Partial<WireEntity> = {}) =>
  Array.from({ length: count }, (_, i): WireEntity => ({ type, offset: i * 3, length: 2, ...rest }))

describe('number and size', () => {
  const long = 'ab '.repeat(101)

  test('100 entities are accepted, 101 are not', () => {
    expect(() => checkEntities(words(100, 'bold'), long)).not.toThrow()
    expect(() => checkEntities(words(101, 'bold'), long)).toThrow('strict server: 101 entities')
  })

  test('long addresses are too much before there are 100', () => {
    const url = `https://example.com/${'x'.repeat(280)}`
    expect(() => checkEntities(words(29, 'text_link', { url }), long)).not.toThrow()
    expect(() => checkEntities(words(31, 'text_link', { url }), long)).toThrow(
      'Bad Request: ENTITIES_TOO_LONG',
    )
  })
})

describe('what is stored', () => {
  test('white space around the text goes, and entities move with it', () => {
    const formatted = formatText({ text: '  \n<b> ab </b>\n ', parse_mode: 'HTML' }, nobody)
    expect(formatted).toEqual({ text: 'ab', entities: [entity('bold', 0, 2)] })
  })

  test('carriage returns go, other control characters become spaces', () => {
    const formatted = formatText(
      { text: 'a\r\nb\u0007c', entities: [entity('bold', 2, 2)] },
      nobody,
    )
    expect(formatted).toEqual({ text: 'a\nb c', entities: [entity('bold', 1, 2)] })
  })

  test('commands, mentions, hashtags, links and addresses are found', () => {
    const { entities } = formatText(
      { text: '/ask @zhauap_bot #кітап https://example.com/a. a.b@example.com akorda.kz' },
      nobody,
    )
    expect(entities.map(({ type, offset }) => [type, offset])).toEqual([
      ['bot_command', 0],
      ['mention', 5],
      ['hashtag', 17],
      ['url', 24],
      ['email', 47],
      ['url', 63],
    ])
  })

  test('nothing is found in code and links, and nothing in the middle of words', () => {
    const { entities } = formatText(
      { text: '<code>/ask</code> and/or a/b me@x 1#a', parse_mode: 'HTML' },
      nobody,
    )
    expect(entities).toEqual([entity('code', 0, 4)])
  })

  test('entities that Telegram finds by itself are ignored when a bot sets them', () => {
    expect(
      formatText({ text: 'abc', entities: [entity('bot_command', 0, 3)] }, nobody).entities,
    ).toEqual([])
  })

  test('markup and entities exclude one another', () => {
    expect(() =>
      formatText({ text: 'a', parse_mode: 'HTML', entities: [entity('bold', 0, 1)] }, nobody),
    ).toThrow('strict server: parse_mode and entities')
  })
})

describe('length', () => {
  test.each([
    ['4096 letters', 'ә'.repeat(4096)],
    ['4096 units of emoji', '👍'.repeat(2048)],
    ['4096 letters behind markup', `<b>${'x'.repeat(4090)}</b>&lt;&lt;&lt;&lt;&lt;&lt;`],
    ['4096 letters between spaces', `   ${'x'.repeat(4096)}   `],
  ])('%s are a message', (_, source) => {
    expect(messageText({ text: source, parse_mode: 'HTML' }, nobody).text).toHaveLength(4096)
  })

  test.each([
    ['4097 letters', 'x'.repeat(4097), 'message is too long'],
    ['2049 emoji', '👍'.repeat(2049), 'message is too long'],
    ['nothing', '', 'message text is empty'],
    ['white space', ' \n\t', 'message text is empty'],
    ['markup without text', '<b> </b>', 'message text is empty'],
    ['more than 32 KB of source', '&lt;'.repeat(8193), 'text is too long'],
  ])('%s are none', (_, source, problem) => {
    expect(() => messageText({ text: source, parse_mode: 'HTML' }, nobody)).toThrow(
      `Bad Request: ${problem}`,
    )
  })
})
