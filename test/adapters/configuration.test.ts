import { describe, expect, test } from 'vitest'
import { ConfigurationError, readConfiguration } from '../../src/adapters/configuration.js'

function mistakesOf(env: Record<string, string>): string {
  try {
    readConfiguration(env)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return ''
}

describe('readConfiguration', () => {
  test('an empty environment gives the defaults', () => {
    expect(readConfiguration({})).toEqual({
      botToken: null,
      telegramApiRoot: 'https://api.telegram.org',
      corpusDir: 'seeds',
      dataDir: 'data',
      feeds: [],
      feedsAllowPrivate: [],
      operatorIds: [],
      defaultLocale: 'en',
      timeZone: 'Asia/Almaty',
      broadcastPerSecond: 25,
      logLevel: 'info',
    })
  })

  test('an empty value is an unset one', () => {
    expect(readConfiguration({ BOT_TOKEN: '', TIME_ZONE: '  ', BROADCAST_PER_SECOND: '' })).toEqual(
      readConfiguration({}),
    )
  })

  test('lists take commas and spaces', () => {
    const { operatorIds, feeds } = readConfiguration({
      OPERATOR_IDS: '1, 22 333',
      FEEDS: 'https://a.example/rss,http://b.example/atom',
    })
    expect(operatorIds).toEqual([1, 22, 333])
    expect(feeds).toEqual(['https://a.example/rss', 'http://b.example/atom'])
  })

  test('a trailing slash of the API root is dropped', () => {
    expect(readConfiguration({ TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }).telegramApiRoot).toBe(
      'http://127.0.0.1:8081',
    )
  })

  test.each([
    [{ BOT_TOKEN: 'secret-words' }, 'BOT_TOKEN'],
    [{ TELEGRAM_API_ROOT: 'ftp://x' }, 'TELEGRAM_API_ROOT'],
    [{ OPERATOR_IDS: '12 me' }, 'OPERATOR_IDS'],
    [{ DEFAULT_LOCALE: 'de' }, 'DEFAULT_LOCALE'],
    [{ TIME_ZONE: 'Mars/Base' }, 'TIME_ZONE'],
    [{ BROADCAST_PER_SECOND: '0' }, 'BROADCAST_PER_SECOND'],
    [{ BROADCAST_PER_SECOND: 'fast' }, 'BROADCAST_PER_SECOND'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ FEEDS: 'file:///etc/hosts' }, 'FEEDS'],
  ])('%j is reported by name', (env, name) => {
    expect(mistakesOf(env)).toContain(name)
  })

  test('every mistake is reported together, and no value is shown', () => {
    const message = mistakesOf({ BOT_TOKEN: 'secret-words', TIME_ZONE: 'Mars/Base' })
    expect(message).toContain('BOT_TOKEN')
    expect(message).toContain('TIME_ZONE')
    expect(message).not.toContain('secret-words')
  })
})
