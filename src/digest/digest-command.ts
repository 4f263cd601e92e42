import type { DigestSettings } from './digest-settings.js'

/** What is to be done with a target's digests, typed or pressed. */
export type DigestCommand =
  | { readonly kind: 'change'; readonly changes: Partial<DigestSettings> }
  /** Leave the next digest out; with `skip` false, don't. */
  | { readonly kind: 'skip'; readonly skip: boolean }
  /** `json` is what was typed after the word, perhaps nothing. */
  | { readonly kind: 'import'; readonly json: string }
  | {
      readonly kind: 'preview' | 'now' | 'pause' | 'resume' | 'history' | 'export' | 'off'
    }

/** What can be wrong with a typed command. */
export type DigestProblem =
  /** No command begins like that. */
  | 'command'
  /** There is more than the command takes. */
  | 'extra'
  | 'time'
  | 'no-time'
  | 'day'
  | 'no-day'
  | 'zone'
  | 'articles'
  | 'no-words'
  | 'many-words'
  | 'long-words'
  | 'empty-words'
  | 'language'
  | 'switch'
  | 'title'
  | 'hashtag'
  | 'many-hashtags'
  | 'order'
  | 'empty'

export interface DigestMistake {
  readonly kind: 'mistake'
  readonly problem: DigestProblem
  /** What was typed in the wrong place; empty where something is missing. */
  readonly value: string
  /** How it is typed rightly, an example each. */
  readonly forms: readonly string[]
}
