/** Something of the corpus folder is not as it should be; the message is meant for operators. */
export class CorpusProblem extends Error {
  readonly code = 'CORPUS_PROBLEM'

  constructor(message: string) {
    super(message)
    this.name = 'CorpusProblem'
  }
}
