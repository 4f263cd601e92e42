/** Asking failed in a way that is to be told. */
export class FetchProblem extends Error {
  readonly code = 'FETCH_PROBLEM'
  /** Whether it may work later. */
  readonly passing: boolean

  constructor(message: string, { passing }: { readonly passing: boolean }) {
    super(message)
    this.name = 'FetchProblem'
    this.passing = passing
  }
}
