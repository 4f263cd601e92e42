import type { Article } from '../corpus/article.js'
import type { StoryPage, PageSentence } from './story-pages.js'
import { articleReference } from './article-reference.js'
import { inline, paragraph, tightParagraph, type Block, type Inline } from './block.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'

/** A page of an article: what it is, which page of how many, and its paragraphs with marked sentences in bold. */
export function storyPageBlocks(
  article: Article,
  pages: readonly StoryPage[],
  index: number,
  messages: LocalMessages,
): readonly Block[] {
  const page = pages[index] ?? []
  const reference = articleReference(article, messages)
  const place = messages.text('page-of', { page: index + 1, pages: pages.length })
  return [
    paragraph(...reference.map((run, at) => (at === 0 ? bold(run) : run))),
    ...(pages.length > 1 ? [tightParagraph(inline(place, 'italic'))] : []),
    ...paragraphsOf(page).map((sentences) => paragraph(...runsOf(article, sentences))),
  ]
}

function bold(run: Inline): Inline {
  return { ...run, style: 'bold' }
}

function paragraphsOf(page: StoryPage): readonly (readonly PageSentence[])[] {
  const paragraphs: PageSentence[][] = []
  for (const sentence of page) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

/** Sentences with a space between them, neighbours of one look as one run. */
function runsOf({ text }: Article, sentences: readonly PageSentence[]): readonly Inline[] {
  const runs: Inline[] = []
  for (const { start, end, isMarked } of sentences) {
    const style = isMarked ? 'bold' : 'plain'
    const shown = plainText(text.slice(start, end))
    const last = runs.at(-1)
    if (last?.style === style) runs[runs.length - 1] = inline(`${last.text} ${shown}`, style)
    else runs.push(...(last === undefined ? [] : [inline(' ')]), inline(shown, style))
  }
  return runs
}
