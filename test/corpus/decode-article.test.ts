import { expect, test } from 'vitest'
import { decodeArticle, MAX_ARTICLE_BYTES } from '../../src/corpus/decode-article.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each<[string, Uint8Array, string]>([
  ['plain text', utf8('Сот өтті.'), 'Сот өтті.'],
  ['a byte-order mark', utf8('\ufeffThe court met.'), 'The court met.'],
  [
    'a lone control character',
    utf8(`${'The court met. '.repeat(20)}\u0007`),
    `${'The court met. '.repeat(20)}\u0007`,
  ],
  ['just 2 MB', new Uint8Array(MAX_ARTICLE_BYTES).fill(97), 'a'.repeat(MAX_ARTICLE_BYTES)],
])('%s is text', (_, bytes, text) => {
  expect(decodeArticle(bytes)).toEqual({ kind: 'text', text })
})

test.each<[string, Uint8Array, string]>([
  ['no bytes', utf8(''), 'empty'],
  ['white space', utf8('\ufeff \n\t'), 'empty'],
  ['a zero byte', utf8('The court\0met.'), 'binary'],
  ['control characters', new Uint8Array(100).fill(3), 'binary'],
  ['Windows-1251', new Uint8Array([0xd1, 0xf3, 0xe4, 0x20, 0xef, 0xf0]), 'not UTF-8'],
  ['a cut character', utf8('суд').subarray(0, 5), 'not UTF-8'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'not UTF-8 but UTF-16'],
  ['more than 2 MB', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97), 'larger than 2 MB'],
])('%s is rejected', (_, bytes, reason) => {
  expect(decodeArticle(bytes)).toEqual({ kind: 'rejected', reason })
})
