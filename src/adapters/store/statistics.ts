import type { Database } from 'better-sqlite3'
import type { Statistics } from '../../conversation/statistics.js'
import type { Language } from '../../text/language.js'

interface Totals {
  readonly chats: number
  readonly answered: number | null
  readonly nearest: number | null
  readonly unanswered: number | null
}

interface Count<T extends string> {
  readonly name: T
  readonly count: number
}

/** Makes the function that counts since a moment, in milliseconds since 1970. All it reads of turns is an index. */
export function statisticsOf(database: Database): (since: number) => Statistics {
  const totals = database.prepare<[number], Totals>(
    `SELECT count(DISTINCT chat_id) AS chats, sum(answered) AS answered, sum(nearest) AS nearest,
     sum(unanswered) AS unanswered FROM turns WHERE at >= ?`,
  )
  const languages = database.prepare<[number], Count<Language>>(
    `SELECT lang AS name, sum(answered + nearest + unanswered) AS count
     FROM turns WHERE at >= ? GROUP BY lang`,
  )
  const verdicts = database.prepare<[number], Count<'helpful' | 'not helpful'>>(
    `SELECT verdict AS name, count(*) AS count FROM votes CROSS JOIN turns ON turns.id = turn_id
     WHERE at >= ? GROUP BY verdict`,
  )
  return (since) => {
    const total = totals.get(since)
    const language = countIn(languages.all(since))
    const verdict = countIn(verdicts.all(since))
    return {
      chats: total?.chats ?? 0,
      grades: {
        answer: total?.answered ?? 0,
        nearest: total?.nearest ?? 0,
        none: total?.unanswered ?? 0,
      },
      languages: { en: language('en'), ru: language('ru'), kk: language('kk') },
      helpful: verdict('helpful'),
      notHelpful: verdict('not helpful'),
    }
  }
}

function countIn<T extends string>(rows: readonly Count<T>[]): (name: T) => number {
  const counts = new Map(rows.map(({ name, count }) => [name, count]))
  return (name) => counts.get(name) ?? 0
}
