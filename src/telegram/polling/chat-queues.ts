/** Tasks in order within a chat, and side by side over chats. */
export interface ChatQueues {
  /** Runs the task after all earlier ones of the chat; resolves when it is done, and never rejects. */
  add(chat: string, task: () => Promise<void>): Promise<void>
  /** Whether a task of the chat runs or waits. */
  isBusy(chat: string): boolean
  /** Resolves as soon as fewer than `count` tasks run or wait. */
  fewerThan(count: number): Promise<void>
}

interface Job {
  readonly run: () => Promise<void>
  readonly done: () => void
}

/**
 * @param concurrency - how many chats are served at a time
 * @param onError - hears of a task that rejects; the tasks behind it run all the same
 */
export function createChatQueues(
  concurrency: number,
  onError: (error: unknown) => void,
): ChatQueues {
  const queues = new Map<string, Job[]>()
  const ready: Job[][] = []
  const waiters: { readonly count: number; readonly resolve: () => void }[] = []
  let running = 0
  let pending = 0

  function startReady(): void {
    while (running < concurrency) {
      const queue = ready.shift()
      if (queue === undefined) return
      running++
      void runNext(queue)
    }
  }

  async function runNext(queue: Job[]): Promise<void> {
    const [job] = queue
    await job?.run().catch(onError)
    running--
    pending--
    queue.shift()
    job?.done()
    if (queue.length > 0) ready.push(queue)
    startReady()
    for (const waiter of waiters.splice(0)) {
      if (pending < waiter.count) waiter.resolve()
      else waiters.push(waiter)
    }
  }

  return {
    add: (chat, task) =>
      new Promise((resolve) => {
        pending++
        const queue = queues.get(chat) ?? []
        queue.push({
          run: async () => task(),
          done: () => {
            if (queue.length === 0) queues.delete(chat)
            resolve()
          },
        })
        queues.set(chat, queue)
        if (queue.length === 1) ready.push(queue)
        startReady()
      }),
    isBusy: (chat) => queues.has(chat),
    fewerThan: (count) =>
      new Promise((resolve) => {
        if (pending < count) resolve()
        else waiters.push({ count, resolve })
      }),
  }
}
