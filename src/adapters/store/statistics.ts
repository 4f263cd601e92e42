import type { Database } from 'better-sqlite3'
import type { Statistics } from '../../conversation/statistics.js'

interface Count {
  readonly name: string
  readonly count: number
}

/** Makes the function that counts since a moment, in milliseconds since 1970. */
export function statisticsOf(database: Database): (since: number) => Statistics {
  const chats = database
    .prepare<[number], number>('SELECT count(DISTINCT chat_id) FROM turns WHERE at >= ?')
    .pluck()
  const answersBy = (field: 'grade' | 'lang') =>
    database.prepare<[number], Count>(
      `SELECT json_extract(value, '$.${field}') AS name, count(*) AS count
       FROM turns, json_each(turns.answers) WHERE at >= ? GROUP BY name`,
    )
  const [grades, languages] = [answersBy('grade'), answersBy('lang')]
  const verdicts = database.prepare<[number], Count>(
    `SELECT verdict AS name, count(*) AS count FROM votes JOIN turns ON turns.id = turn_id
     WHERE at >= ? GROUP BY name`,
  )
  return (since) => {
    const verdict = countIn(verdicts.all(since))
    const grade = countIn(grades.all(since))
    const language = countIn(languages.all(since))
    return {
      chats: chats.get(since) ?? 0,
      grades: { answer: grade('answer'), nearest: grade('nearest'), none: grade('none') },
      languages: { en: language('en'), ru: language('ru'), kk: language('kk') },
      helpful: verdict('helpful'),
      notHelpful: verdict('not helpful'),
    }
  }
}

function countIn(rows: readonly Count[]): (name: string) => number {
  const counts = new Map(rows.map(({ name, count }) => [name, count]))
  return (name) => counts.get(name) ?? 0
}
