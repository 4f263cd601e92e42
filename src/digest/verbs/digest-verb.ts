import { fold } from '../../text/fold.js'
import type { DigestCommand, DigestProblem } from '../digest-command.js'
import type { DigestSettings } from '../digest-settings.js'

/** What is wrong, and with what. */
export interface Problem {
  readonly problem: DigestProblem
  readonly value: string
  /** How it may have been meant, in place of the verb's own forms. */
  readonly forms?: readonly string[]
}

export type Read = DigestCommand | Problem

/** A word that a typed command begins with, and what may follow it. */
export interface DigestVerb {
  readonly name: string
  /** Other words for it, in English, Russian and Kazakh. */
  readonly aliases: readonly string[]
  /** How it is typed: an example for each use. */
  readonly forms: readonly string[]
  /** Reads what follows the word, trimmed. */
  readonly read: (rest: string) => Read
  /** What is typed after the word, and what it means. */
  readonly examples: Readonly<Record<string, DigestCommand>>
  readonly counterexamples: Readonly<Record<string, Problem>>
}

export function change(changes: Partial<DigestSettings>): DigestCommand {
  return { kind: 'change', changes }
}

export function problem(what: DigestProblem, value = ''): Problem {
  return { problem: what, value }
}

const ON = new Set('on yes true 1 да вкл включить включи қос иә'.split(' ').map(fold))
const OFF = new Set(
  'off no none nothing false 0 нет выкл выключить выключи убрать өшір жоқ'.split(' ').map(fold),
)

/** Null for anything else than on and off. */
export function readSwitch(rest: string): boolean | null {
  const word = fold(rest)
  return ON.has(word) ? true : OFF.has(word) ? false : null
}
