import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** What a path answers with: a document, or whatever a handler does. */
export interface Page {
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Milliseconds, of `performance.now()`. */
  readonly at: number
}

/** A web server on loopback, whose pages a test sets. */
export interface FeedServer {
  readonly host: string
  readonly port: number
  readonly url: (path: string) => string
  readonly serve: (path: string, page: Page | Handler) => void
  /** What was asked for, in order. */
  readonly asked: readonly Asked[]
  readonly askedFor: (path: string) => number
  close(): Promise<void>
}

export async function startFeedServer(): Promise<FeedServer> {
  const pages = new Map<string, Page | Handler>()
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers, at: performance.now() })
    const page = pages.get(path)
    if (typeof page === 'function') return page(request, response)
    const { body = 'nothing here', type, status, headers } = page ?? { status: 404 }
    response.writeHead(status ?? 200, { ...headers, ...(type ? { 'content-type': type } : {}) })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    serve: (path, page) => void pages.set(path, page),
    asked,
    askedFor: (path) => asked.filter((one) => one.path === path).length,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
