import { articleId, type Article, type Sentence } from '../../../src/corpus/article.js'
import { splitSentences } from '../../../src/text/sentences.js'

/** An article of paragraphs under a title, cut into sentences by the real splitter. */
export function newsOf(
  id: string,
  paragraphs: readonly string[],
  title: string | null = null,
): Article {
  const blocks = title === null ? paragraphs : [title, ...paragraphs]
  const sentences: Sentence[] = []
  let start = 0
  blocks.forEach((block, paragraph) => {
    const isTitle = title !== null && paragraph === 0
    const span = { start, end: start + block.length }
    const spans = isTitle ? [span] : splitSentences(blocks.join('\n\n'), span)
    for (const sentence of spans) {
      sentences.push({ ...sentence, role: isTitle ? 'title' : 'body', paragraph })
    }
    start = span.end + 2
  })
  return {
    id: articleId(id),
    names: [articleId(id)],
    text: blocks.join('\n\n'),
    title,
    outlet: null,
    dateline: null,
    published: null,
    publishedWithoutYear: null,
    url: null,
    lang: 'en',
    whole: true,
    sentences,
    furniture: [],
  }
}
