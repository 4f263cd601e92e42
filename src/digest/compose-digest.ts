import type { Library } from '../answer/library.js'
import type { Article } from '../corpus/article.js'
import { allAtOnce, type Steps } from '../retrieval/steps.js'
import type { DigestItem } from './digest-item.js'
import { digestItem } from './digest-item.js'
import type { DigestSettings } from './digest-settings.js'
import { articleFilter } from './article-filter.js'
import { newArticles, type Coverage } from './new-articles.js'
import { outletKey } from './outlet-key.js'
import { storySteps } from './same-story.js'
import { todaysQuestions } from './todays-questions.js'

/** A story as one article tells it, and who else does. */
export interface DigestStory extends DigestItem {
  /** One article each of the other outlets that tell it. */
  readonly others: readonly Article[]
}

export interface Digest {
  /** Of a target that has had none: everything there is is new to it. */
  readonly isFirst: boolean
  readonly stories: readonly DigestStory[]
  /**
   * How many new stories found no room; 0 for a first digest, before which everything is new. They are not shown
   * later: a digest tells of its own days, and the articles can be asked about.
   */
  readonly more: number
  /** Questions that the corpus answers, from the articles of the digest where they give any. */
  readonly questions: readonly string[]
}

/** The settings that a digest's content depends on. */
export type DigestChoice = Pick<
  DigestSettings,
  'articles' | 'include' | 'exclude' | 'order' | 'locale'
>

export interface DigestInput extends Coverage {
  /** What questions are tried on. */
  readonly library: Library
  /** What may be chosen from; all of the library's where not given. */
  readonly articles?: readonly Article[]
  readonly choice: DigestChoice
  /** What the target's latest digests have shown; their stories are not new. */
  readonly earlier: readonly Article[]
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}

/** Before a first digest everything is new: so many stories, beyond those shown, are looked at. */
const FIRST_LOOK = 100

/** What two digests of one library have to share to be the same: those of thousands of readers are composed once. */
export function digestKey({
  choice: { articles, include, exclude, order, locale },
  covered,
  earlier,
  today,
}: Omit<DigestInput, 'library' | 'articles' | 'seen'>): string {
  const shown = earlier.map(({ id }) => id).sort()
  return JSON.stringify([articles, include, exclude, order, locale, covered, shown, today])
}

export function composeDigest(input: DigestInput): Digest {
  return allAtOnce(digestSteps(input))
}

/** Composes a digest: new articles, less what the filters leave out, as stories, in order, with questions. */
export function* digestSteps(input: DigestInput): Steps<Digest> {
  const { library, choice, earlier, covered } = input
  const found = yield* wanted(input)
  const earlierOnes = new Set(earlier)
  const told = yield* storySteps([...earlier, ...found.filter((one) => !earlierOnes.has(one))])
  const stories = told.filter((story) => story.every((article) => !earlierOnes.has(article)))
  const ordered = choice.order === 'important' ? byImportance(stories) : stories
  const shown = ordered.slice(0, choice.articles).map(storyOf)
  const questions = yield* todaysQuestions(
    library,
    shown.map(({ article }) => article),
    { lang: choice.locale, now: input.today },
  )
  const isFirst = covered === null
  return { isFirst, stories: shown, more: isFirst ? 0 : ordered.length - shown.length, questions }
}

/** Those that pass the filters, one a step; of a first digest no more than can matter. */
function* wanted(input: DigestInput): Steps<readonly Article[]> {
  const passes = articleFilter(input.choice)
  const most = input.covered === null ? FIRST_LOOK + input.choice.articles : Infinity
  const found: Article[] = []
  for (const article of newArticles(input.articles ?? input.library.articles, input)) {
    if (found.length >= most) break
    if (passes(article)) found.push(article)
    yield
  }
  return found
}

/** The newest article tells the story. */
function storyOf(articles: readonly Article[]): DigestStory {
  const [article] = articles
  if (!article) throw new RangeError('a story has an article')
  return { ...digestItem(article), others: othersOf(articles) }
}

/** Of each outlet but the first article's, the newest one. */
function othersOf([first, ...rest]: readonly Article[]): readonly Article[] {
  const named = new Set([outletKey(first?.outlet ?? '')])
  return rest.filter(({ outlet }) => {
    const key = outletKey(outlet ?? '')
    if (outlet === null || named.has(key)) return false
    named.add(key)
    return true
  })
}

/** A story is as important as outlets tell it; of equals the newer comes first. */
function byImportance(stories: readonly (readonly Article[])[]): readonly (readonly Article[])[] {
  return stories
    .map((articles) => ({ articles, outlets: othersOf(articles).length }))
    .sort((a, b) => b.outlets - a.outlets)
    .map(({ articles }) => articles)
}
