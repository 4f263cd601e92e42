export interface Deadline {
  readonly signal: AbortSignal
  /** Whether the time was up before anything else ended it. */
  readonly isOver: () => boolean
}

/**
 * Work that ends when one of the signals does, or the time is up. `AbortSignal.any` and `timeout` would do, but in
 * Node 20 a signal that only they hold may be collected before it fires.
 *
 * @param patience - milliseconds
 * @see https://github.com/nodejs/node/issues/57736
 */
export async function withDeadline<T>(
  signals: readonly AbortSignal[],
  patience: number,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  let isOver = false
  const timer = setTimeout(() => {
    isOver = !signal.aborted
    controller.abort(new Error(`not done within ${patience} ms`))
  }, patience)
  const stops = signals.map((one) => {
    const stop = () => controller.abort(one.reason)
    if (one.aborted) stop()
    else one.addEventListener('abort', stop)
    return () => one.removeEventListener('abort', stop)
  })
  try {
    return await work({ signal, isOver: () => isOver })
  } finally {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
