/** Work in short parts, with its result at the end: whoever runs it may do something else in between. */
export type Steps<T> = Generator<undefined, T, undefined>

export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
