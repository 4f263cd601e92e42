import { expect, test } from 'vitest'
import { createLogger } from '../../src/adapters/logger.js'

const token = '123456:odd/secret'

function lines(log: (logger: ReturnType<typeof createLogger>) => void, level = 'info'): string[] {
  const written: string[] = []
  log(createLogger({ level, secrets: [token, ''], write: (line) => written.push(line) }))
  return written
}

test('a line is JSON with level, time, fields and message', () => {
  const [line = ''] = lines((logger) => logger.info({ update: 7 }, 'answered'))
  expect(JSON.parse(line)).toMatchObject({ level: 30, update: 7, msg: 'answered' })
  expect(line.endsWith('\n')).toBe(true)
})

test('lines below the level are not written', () => {
  expect(lines((logger) => logger.info({}, 'answered'), 'warn')).toEqual([])
})

test.each([
  ['the message', (text: string) => [{}, text] as const],
  ['a field', (text: string) => [{ text }, ''] as const],
  [
    'a nested field',
    (text: string) => [{ on: { url: [`https://a.example/bot${text}/`] } }, ''] as const,
  ],
  ['an error', (text: string) => [{ err: new Error(`at ${text}`) }, ''] as const],
  ['a key', (text: string) => [{ [text]: 1 }, ''] as const],
])('no secret and no token gets into a line by %s', (_where, entry) => {
  const stranger = `987654321:${'Ab-_9'.repeat(7)}`
  const written = lines((logger) => {
    for (const text of [token, encodeURIComponent(token), stranger]) logger.error(...entry(text))
  })
  expect(written).toHaveLength(3)
  expect(written.join('')).not.toMatch(/odd|secret|Ab-_9/)
  expect(written.every((line) => line.includes('[redacted]'))).toBe(true)
})
