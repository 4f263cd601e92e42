import { describe, expect, test } from 'vitest'
import {
  createHostPolicy,
  literalAddress,
} from '../../../../src/adapters/feeds/fetch/host-policy.js'

test.each([
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://2130706433/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://0x7f000001/', '127.0.0.1'],
  ['http://127.1/', '127.0.0.1'],
  ['http://127.0.0.1./', '127.0.0.1'],
  ['http://①②⑦.0.0.1/', '127.0.0.1'],
  ['http://[::1]/', '::1'],
  ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
  ['http://localhost/', null],
  ['http://localhost./', null],
  ['http://127.0.0.1.example.org/', null],
])('%s spells out %s', (url, address) => {
  expect(literalAddress(new URL(url))).toBe(address)
})

describe.each<[string, readonly string[], readonly string[]]>([
  [
    'localhost',
    ['http://localhost/', 'http://localhost:8080/', 'http://LOCALHOST./'],
    ['http://localhost.example/', 'http://127.0.0.1/'],
  ],
  ['localhost:8080', ['http://localhost:8080/feed'], ['http://localhost/', 'https://localhost/']],
  ['intranet.example:443', ['https://intranet.example/'], ['http://intranet.example/']],
  ['intranet.example:80', ['http://intranet.example/'], ['https://intranet.example/']],
  [
    '127.0.0.1:8080',
    ['http://127.0.0.1:8080/', 'http://2130706433:8080/'],
    ['http://127.0.0.1/', 'http://localhost:8080/'],
  ],
  ['::1', ['http://[::1]/', 'http://[::1]:8080/'], ['http://[::2]/', 'http://localhost/']],
  ['[::1]:8080', ['http://[0:0:0:0:0:0:0:1]:8080/'], ['http://[::1]/']],
  ['новости.example', ['http://новости.example/', new URL('http://новости.example/').href], []],
  ['//nonsense//', [], ['http://127.0.0.1/']],
])('with %s', (named, may, mayNot) => {
  const policy = createHostPolicy([named])

  test.each([...may])('%s may be asked at any address', (url) => {
    expect(policy.allows(new URL(url), '10.0.0.1')).toBe(true)
  })

  test.each([...mayNot, 'http://example.org/'])('%s may be asked at public ones only', (url) => {
    expect(policy.allows(new URL(url), '10.0.0.1')).toBe(false)
    expect(policy.allows(new URL(url), '8.8.8.8')).toBe(true)
  })
})
