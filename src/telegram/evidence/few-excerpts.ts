import type { Citation } from '../../answer/answer.js'
import type { Article } from '../../corpus/article.js'

/** Excerpts behind one question of an article that may only be quoted: all its sentences would be the article. */
const MOST_EXCERPTS = 3

/**
 * The citations without those that would show too much of an article that may only be quoted.
 *
 * @param shown - what of it is shown already
 */
export function fewExcerpts(
  citations: readonly Citation[],
  shown: readonly Citation[] = [],
): readonly Citation[] {
  const counts = new Map<Article, number>()
  const count = ({ article }: Citation) => {
    const counted = (counts.get(article) ?? 0) + 1
    counts.set(article, counted)
    return counted
  }
  for (const citation of shown) count(citation)
  return citations.filter((citation) => citation.article.whole || count(citation) <= MOST_EXCERPTS)
}
