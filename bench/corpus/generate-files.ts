import type { ArticleFile } from '../../src/corpus/article-file.js'
import { createRandom, type Random } from './random.js'
import { createVocabulary, type Vocabulary } from './vocabulary.js'

const SHORTEST_PASSAGE = 70
const LONGEST_PASSAGE = 180
const PASSAGES_PER_ARTICLE = 8

/** Of a hundred words in news some forty-five are function words, ten belong to names, three are numbers. */
function wordOf(random: Random, vocabulary: Vocabulary): string {
  const share = random.next()
  if (share < 0.45) return vocabulary.function()
  if (share < 0.48) return vocabulary.number()
  return share < 0.58 ? vocabulary.name() : vocabulary.content()
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

function paragraphOf(random: Random, vocabulary: Vocabulary): string {
  const sentences: string[] = []
  let left = random.between(SHORTEST_PASSAGE, LONGEST_PASSAGE)
  while (left > 0) {
    const length = Math.min(left, random.between(10, 30))
    const words = Array.from({ length }, () => wordOf(random, vocabulary))
    sentences.push(`${capitalised(words.join(' '))} ${vocabulary.content()}.`)
    left -= length
  }
  return sentences.join(' ')
}

/**
 * Article files of about so many passages in all, each 70 to 180 words: a title, then a paragraph per
 * passage. The same seed gives the same files.
 */
export function generateFiles(passages: number, seed: number): readonly ArticleFile[] {
  const random = createRandom(seed)
  const vocabulary = createVocabulary(random)
  return Array.from({ length: Math.ceil(passages / PASSAGES_PER_ARTICLE) }, (_, i) => {
    const title = Array.from({ length: 7 }, () => vocabulary.content()).join(' ')
    const count = Math.min(PASSAGES_PER_ARTICLE, passages - i * PASSAGES_PER_ARTICLE)
    const paragraphs = Array.from({ length: count }, () => paragraphOf(random, vocabulary))
    const text = [capitalised(title), ...paragraphs].join('\n\n')
    return { name: `${i}.txt`, text, sidecar: null }
  })
}
