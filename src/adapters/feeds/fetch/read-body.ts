import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib'
import type { FetchLimits } from './fetch-outcome.js'
import { FetchProblem } from './fetch-problem.js'

const TOO_LARGE = new FetchProblem('too large', { passing: false })

/** What was compressed and cut off is read as far as it goes, as browsers do. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH }
const LENIENT_BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH }

/**
 * The body of an answer, decompressed. Never holds more than the limits, however well it is compressed.
 * @throws {FetchProblem} when it is too large or compressed in an unknown way
 */
export async function readBody(
  response: IncomingMessage,
  limits: Pick<FetchLimits, 'sent' | 'body'>,
): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > limits.sent) throw TOO_LARGE
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decompressed(atMost(response, limits.sent), encoding)) {
    size += chunk.length
    if (size > limits.body) throw TOO_LARGE
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* atMost(source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > limit) throw TOO_LARGE
    yield chunk
  }
}

async function* decompressed(
  source: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<Buffer> {
  if (encoding === '' || encoding === 'identity') {
    yield* source
    return
  }
  let decoder: Transform | null = null
  const bytes = source[Symbol.asyncIterator]()
  try {
    const first = await bytes.next()
    if (first.done) return
    decoder = decoderOf(encoding, first.value)
    const feeding = feed(decoder, first.value, bytes)
    yield* decoder as AsyncIterable<Buffer>
    await feeding
  } finally {
    decoder?.destroy()
    await bytes.return?.()
  }
}

/** Writes what comes into a decoder, and waits while it is full. */
async function feed(decoder: Transform, first: Buffer, rest: AsyncIterator<Buffer>): Promise<void> {
  try {
    for (let next = first; ;) {
      await new Promise<void>((resolve) => decoder.write(next, () => resolve()))
      if (decoder.destroyed) return
      const { done, value } = await rest.next()
      if (done) break
      next = value
    }
    decoder.end()
  } catch (error) {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function decoderOf(encoding: string, [first = 0]: Buffer): Transform {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip(LENIENT)
  if (encoding === 'br') return createBrotliDecompress(LENIENT_BROTLI)
  // With a header of zlib, as the standard wants, or without, as some servers send it.
  if (encoding === 'deflate') {
    return (first & 0x0f) === 8 ? createInflate(LENIENT) : createInflateRaw(LENIENT)
  }
  throw new FetchProblem(`compressed as "${encoding.slice(0, 30)}"`, { passing: false })
}
