import { LANGUAGES } from '../../text/language.js'
import { newestFirst } from '../../corpus/newest-first.js'
import { answerQuestion } from '../answer-question.js'
import type { Library } from '../library.js'
import { ruleDrafts } from './rule-drafts.js'

/** So many answers in, the engine has compiled what answering needs: the first ones take twice as long. */
const ENOUGH = 100
const ARTICLES = 30

/**
 * Answers drafted questions before anybody waits for one; each step is one answer, so that other work finds room between
 * them. @param now - today, `YYYY-MM-DD`
 */
export function* warmUpSteps(library: Library, now: string): Generator<void> {
  const articles = newestFirst(library.articles).slice(0, ARTICLES)
  const texts = LANGUAGES.flatMap((lang) =>
    ruleDrafts(articles, lang).map(({ draft }) => draft.text),
  )
  for (let asked = 0; asked < ENOUGH; asked += 1) {
    const text = texts[asked % texts.length]
    if (text === undefined) return
    answerQuestion(library, text, { now })
    yield
  }
}
