import { formatCallbackData } from '../callbacks/callback-data.js'

/** Kinds of callback data. Their id is a turn's. */
export const EVIDENCE = 'evidence'
export const READ = 'read'
/** Reads an article apart from any answer: its id is the article's key, its argument the page. */
export const PAGE = 'page'

const ANSWER = 'answer'
const FOUND = 'found'

/** What an evidence button shows: a passage by its place (from 0), those beyond the reply's, or the reply again. */
export type EvidenceView = number | 'more' | 'answer'

export function evidenceData(turnId: string, view: EvidenceView): string {
  return formatCallbackData(EVIDENCE, turnId, String(view))
}

export function evidenceView(argument: string): EvidenceView | null {
  if (argument === ANSWER || argument === 'more') return argument
  return /^\d{1,3}$/.test(argument) ? Number(argument) : null
}

/** A page of the article of a passage: by its number, or the one where the passage stands. */
export interface ReadView {
  readonly passage: number
  readonly page: number | 'found'
}

export function readData(turnId: string, { passage, page }: ReadView): string {
  return formatCallbackData(READ, turnId, `${passage}-${page}`)
}

export function readView(argument: string): ReadView | null {
  const [, passage, page] = /^(\d{1,3})-(\d{1,5}|found)$/.exec(argument) ?? []
  if (passage === undefined || page === undefined) return null
  return { passage: Number(passage), page: page === FOUND ? FOUND : Number(page) }
}
