import { findArticles } from '../../answer/find-articles.js'
import type { Library } from '../../answer/library.js'
import { aboutTopic } from '../../digest/article-filter.js'

/** Articles that are looked at for each topic, the likeliest first. */
const LOOKED_AT = 30

/** Of the topics, those that no article is about, as far as a quick look tells. @param today - `YYYY-MM-DD` */
export function unheldTopics(
  topics: readonly string[],
  library: Library,
  today: string,
): readonly string[] {
  const { articles } = library
  return topics.filter((topic) => {
    const isAbout = aboutTopic(topic)
    const likely = findArticles(library, topic, today).slice(0, LOOKED_AT)
    if (likely.some(isAbout)) return false
    // An outlet need not stand in its articles; one article of each is enough.
    const outlets = new Map(articles.map((article) => [article.outlet, article]))
    return ![...outlets.values()].some(isAbout)
  })
}
