import { STATUS_CODES, type IncomingMessage } from 'node:http'
import { askOnce, bare } from './ask-once.js'
import type { Fetch, FetchOutcome, FetchRequest } from './fetch-outcome.js'
import { FetchProblem } from './fetch-problem.js'
import { PrivateAddressError, type Resolve } from './guarded-lookup.js'
import type { HostPolicy } from './host-policy.js'
import { parseUrl } from './parse-url.js'
import { readBody } from './read-body.js'
import { readRetryAfter } from './retry-after.js'
import { withDeadline } from '../../with-deadline.js'

export interface GuardedFetchOptions {
  readonly policy: HostPolicy
  readonly userAgent: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The system's name server by default. */
  readonly resolve?: Resolve
}

const MOST_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308])
/** Besides 5xx: what may be otherwise the next time. */
const PASSING: ReadonlySet<number> = new Set([401, 403, 404, 408, 421, 425, 429])

/**
 * Asks for URLs of which nothing is known: only what the policy allows, also behind redirects, within limits
 * of time and size.
 */
export function createGuardedFetch(options: GuardedFetchOptions): Fetch {
  return async (request) =>
    withDeadline([request.signal], request.limits.total, async ({ signal, isOver }) => {
      try {
        return await follow(request, options, signal)
      } catch (error) {
        request.signal.throwIfAborted()
        if (error instanceof PrivateAddressError) return { kind: 'private', host: error.host }
        if (isOver()) return failed('not read in time', true)
        return error instanceof FetchProblem
          ? failed(error.message, error.passing)
          : failed(problemOf(error), true)
      }
    })
}

async function follow(
  request: FetchRequest,
  { policy, userAgent, now, resolve }: GuardedFetchOptions,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const { accept, known, limits } = request
  const headers = {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, deflate, br',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.modified ? { 'if-modified-since': known.modified } : {}),
  }
  const asked = new Set<string>()
  let url = parseUrl(request.url)
  let movedTo: string | null = null
  let isForGood = true
  while (url !== null) {
    if (asked.has(url.href)) throw new FetchProblem('redirects in a circle', { passing: true })
    if (asked.size > MOST_REDIRECTS) throw new FetchProblem('too many redirects', { passing: true })
    asked.add(url.href)
    const patience = limits.answer
    const response = await askOnce({ url, headers, policy, resolve, patience, signal })
    const status = response.statusCode ?? 0
    const { location } = response.headers
    if (!REDIRECTS.has(status) || location === undefined) {
      if (status !== 200) return unread(response, now())
      const body = await readBody(response, limits)
      return { kind: 'ok', url: bare(url).href, movedTo, headers: response.headers, body }
    }
    response.destroy()
    url = redirected(url, location)
    isForGood &&= FOR_GOOD.has(status)
    if (isForGood && url !== null) movedTo = url.href
  }
  return { kind: 'no URL' }
}

/** Credentials stay where they were given for, and none are taken from a redirect. */
function redirected(from: URL, location: string): URL | null {
  const found = parseUrl(location, bare(from))
  if (found === null) return null
  const url = bare(found)
  if (url.origin === from.origin) {
    url.username = from.username
    url.password = from.password
  }
  return url
}

function unread(response: IncomingMessage, now: number): FetchOutcome {
  response.destroy()
  const { statusCode: status = 0, headers } = response
  if (status === 304) return { kind: 'not modified', headers }
  if (status === 410) return { kind: 'gone' }
  const isPassing = status >= 500 || PASSING.has(status)
  const problem = `answers ${status} ${STATUS_CODES[status] ?? ''}`.trim()
  const retryAfter = readRetryAfter(headers['retry-after'], now)
  return { ...failed(problem, isPassing), status, retryAfter }
}

function failed(problem: string, passing: boolean): FetchOutcome & { readonly kind: 'failed' } {
  return { kind: 'failed', problem, status: null, passing, retryAfter: null }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'breaks off',
  EPIPE: 'breaks off',
  ETIMEDOUT: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  HPE_HEADER_OVERFLOW: 'sends too large a header',
  Z_DATA_ERROR: 'is compressed wrongly',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
}

/** Messages of the system may be long, and hold what was sent. */
function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  if (code.startsWith('HPE_')) return PROBLEMS[code] ?? 'does not speak HTTP'
  return PROBLEMS[code] ?? `cannot be read (${code})`
}
