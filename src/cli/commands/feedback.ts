import type { Configuration } from '../../adapters/configuration.js'
import { openExistingStore } from '../../adapters/store/open-store.js'
import { storeFile } from '../../adapters/store/store-file.js'
import type { OpenQuestion } from '../../conversation/feedback.js'
import { printLine, type Terminal } from '../terminal.js'

/** A row of `test/questions/`, as far as a reader's question fills one: what answers it is for the operator to add. */
function questionJson({ id, question, lang, type, reason }: OpenQuestion): object {
  const gold = { answerable: false, kind: reason, answers: [], gold: [] }
  return { id: `feedback-${id}`, question, lang, type, ...gold }
}

function questionLine({ day, reason, lang, type, question }: OpenQuestion): string {
  return `${day}  ${reason.padEnd(10)}  ${lang}  ${type.padEnd(8)}  ${question.replace(/\s+/gu, ' ')}`
}

/** `zhauap feedback`: the questions that were not answered, or whose answers were disliked, oldest first. */
export function feedback(
  { jsonl }: { readonly jsonl?: boolean },
  { dataDir }: Configuration,
  { stdout }: Terminal,
): number {
  const store = openExistingStore(storeFile(dataDir))
  try {
    const questions = store.feedback.openQuestions(Number.MAX_SAFE_INTEGER).toReversed()
    for (const question of questions) {
      printLine(stdout, jsonl ? JSON.stringify(questionJson(question)) : questionLine(question))
    }
    return 0
  } finally {
    store.close()
  }
}
