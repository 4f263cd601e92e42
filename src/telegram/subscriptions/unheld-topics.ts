import { setImmediate as turn } from 'node:timers/promises'
import { findArticles } from '../../answer/find-articles.js'
import type { Library } from '../../answer/library.js'
import { aboutTopic } from '../../digest/article-filter.js'

/** Articles that are looked at for each topic, the likeliest first. */
const LOOKED_AT = 10

/** Of the topics, those that no article is about, as far as a quick look tells. @param today - `YYYY-MM-DD` */
export async function unheldTopics(
  topics: readonly string[],
  library: Library,
  today: string,
): Promise<readonly string[]> {
  const unheld: string[] = []
  for (const topic of topics) {
    if (!isHeld(topic, library, today)) unheld.push(topic)
    // Others are answered between two topics.
    await turn()
  }
  return unheld
}

function isHeld(topic: string, library: Library, today: string): boolean {
  const isAbout = aboutTopic(topic)
  const likely = findArticles(library, topic, today).slice(0, LOOKED_AT)
  if (likely.some(isAbout)) return true
  // An outlet need not stand in its articles; one article of each is enough.
  const outlets = new Map(library.articles.map((article) => [article.outlet, article]))
  return [...outlets.values()].some(isAbout)
}
