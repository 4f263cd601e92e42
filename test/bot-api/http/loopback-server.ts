import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An HTTP server on 127.0.0.1 that can go down and come back on the same port. */
export class LoopbackServer {
  readonly #listener: RequestListener
  #server: Server | undefined
  #port = 0

  constructor(listener: RequestListener) {
    this.#listener = listener
  }

  get port(): number {
    return this.#port
  }

  async start(): Promise<void> {
    for (let tries = 1; this.#server === undefined; tries++)
      await this.#listen().catch(async (error: unknown) => {
        // While it was down, some other program may have used the port for a moment.
        if (tries === 40) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      })
  }

  async #listen(): Promise<void> {
    const server = createServer(
      { keepAlive: true, keepAliveTimeout: 75_000, requestTimeout: 0 },
      this.#listener,
    )
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.#port, '127.0.0.1', resolve)
    })
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
  }

  /** Refuses new connections and resets the open ones, waiting calls included. */
  async stop(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#server = undefined
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
}
