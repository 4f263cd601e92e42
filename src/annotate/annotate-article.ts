import type { Article } from '../corpus/article.js'
import type { Annotations } from './annotations.js'
import { collectAcronyms } from './collect-acronyms.js'
import { collectFacts } from './collect-facts.js'
import { figureMentions, nameMentions } from './collect-mentions.js'
import { findAnaphora } from './find-anaphora.js'
import { findQuotations } from './find-quotations.js'
import type { Voice } from './find-speakers.js'
import { readSentences } from './read-sentences.js'

/** Everything that the rules of this room find in one article; deterministic, linear in its length. */
export function annotateArticle(article: Article): Annotations {
  const readings = readSentences(article)
  const acronyms = collectAcronyms(article.text, readings)
  const names = nameMentions(article, readings, acronyms)
  const mentions = [...names, ...figureMentions(article)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const voices = mentions.flatMap((mention): readonly Voice[] =>
    mention.kind === 'person' || mention.kind === 'organisation' ? [mention] : [],
  )
  const quotations = findQuotations(article, voices)
  return {
    mentions,
    quotations,
    anaphora: findAnaphora(article, readings, mentions, quotations),
    facts: collectFacts(article, readings, acronyms),
    acronyms,
  }
}
