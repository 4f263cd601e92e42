import { withDeadline } from '../../adapters/with-deadline.js'
import type { Gateway } from '../api/gateway.js'

export type Downloaded =
  | { readonly kind: 'downloaded'; readonly bytes: Uint8Array }
  | { readonly kind: 'too large' }
  /** A few English words, without an address. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Downloads a file that somebody sent, up to `most` bytes. Never rejects. */
export type DownloadFile = (
  fileId: string,
  most: number,
  signal: AbortSignal,
) => Promise<Downloaded>

export interface DownloadDeps {
  readonly token: string
  /** Without a slash at its end. */
  readonly apiRoot: string
  readonly gateway: Gateway
  /** Milliseconds for the bytes to come. */
  readonly deadline: number
}

/** @see https://core.telegram.org/bots/api#getfile; the address holds the token, and is shown to nobody */
export function createDownloadFile(deps: DownloadDeps): DownloadFile {
  const { token, apiRoot, gateway, deadline } = deps
  return async (fileId, most, signal) => {
    const asked = await gateway.reply('getFile', { file_id: fileId }, signal)
    if (asked.kind !== 'sent') return { kind: 'failed', reason: asked.reason }
    const path = (asked.result as { readonly file_path?: unknown } | null)?.file_path
    if (typeof path !== 'string') return { kind: 'failed', reason: 'no path' }
    const url = `${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${encodeURI(path)}`
    try {
      return await withDeadline([signal], deadline, async (limit) => {
        const response = await fetch(url, { signal: limit.signal, redirect: 'error' })
        if (!response.ok || response.body === null) {
          return { kind: 'failed', reason: `HTTP ${response.status}` }
        }
        return await read(response.body, most)
      })
    } catch (error) {
      // Its message may hold the address.
      return { kind: 'failed', reason: error instanceof Error ? error.name : typeof error }
    }
  }
}

async function read(body: ReadableStream<Uint8Array>, most: number): Promise<Downloaded> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most) return { kind: 'too large' }
    chunks.push(chunk)
  }
  return { kind: 'downloaded', bytes: Buffer.concat(chunks) }
}
