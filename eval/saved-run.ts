import { readFileSync, writeFileSync } from 'node:fs'
import type { Verdict } from './judge-reply.js'

/** Writes a verdict a line. */
export function saveRun(file: string, verdicts: readonly Verdict[]): void {
  writeFileSync(file, verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''))
}

/** Reads what `saveRun` wrote. */
export function readRun(file: string): Verdict[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Verdict)
}

/** A verdict that does not show its question: for sets nobody may tune on. */
export function withoutText(verdict: Verdict): Verdict {
  return { ...verdict, question: '', answer: null, wanted: [] }
}
