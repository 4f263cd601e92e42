import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { RequestOptions } from 'node:https'
import { FetchProblem } from './fetch-problem.js'
import { guardedLookup, PrivateAddressError, type Resolve } from './guarded-lookup.js'
import { literalAddress, type HostPolicy } from './host-policy.js'

export interface AskOptions {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly policy: HostPolicy
  readonly resolve?: Resolve | undefined
  /** Milliseconds until the head of the answer. */
  readonly patience: number
  readonly signal: AbortSignal
}

/** A connection for each request: what was connected to before was not checked for this one. */
const HTTP = new HttpAgent({ keepAlive: false })
const HTTPS = new HttpsAgent({ keepAlive: false })
const MOST_HEADER_BYTES = 32 * 1024

/**
 * One request, no redirects followed: the head of its answer, its body unread.
 * @throws {PrivateAddressError} before anything is sent, when the address may not be asked
 * @throws {FetchProblem} when there is no answer in time
 */
export async function askOnce(options: AskOptions): Promise<IncomingMessage> {
  const { url, headers, policy, patience, signal } = options
  const literal = literalAddress(url)
  if (literal !== null && !policy.allows(url, literal)) throw new PrivateAddressError(url.hostname)
  const isSecure = url.protocol === 'https:'
  const settings: RequestOptions = {
    headers,
    agent: isSecure ? HTTPS : HTTP,
    lookup: guardedLookup(url, policy, options.resolve),
    maxHeaderSize: MOST_HEADER_BYTES,
    signal,
    ...(url.username === '' && url.password === '' ? {} : { auth: credentialsOf(url) }),
  }
  return await new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)(bare(url), settings)
    const timer = setTimeout(
      () => request.destroy(new FetchProblem('no answer in time', { passing: true })),
      patience,
    )
    request.on('response', (response) => {
      clearTimeout(timer)
      resolve(response)
    })
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.end()
  })
}

/** Without credentials and fragment: what may be stored and shown. */
export function bare(url: URL): URL {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  copy.hash = ''
  return copy
}

function credentialsOf({ username, password }: URL): string {
  return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
}
