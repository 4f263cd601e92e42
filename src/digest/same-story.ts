import type { Article } from '../corpus/article.js'
import { allAtOnce, type Steps } from '../retrieval/steps.js'
import { storySignature, type StorySignature } from './story-signature.js'

/** The share of the shorter text's shingles that the longer one has to hold. */
const LEAST_CONTAINED = 0.5
/** The shorter text's share of the longer: below, one only quotes the other, or gathers many. */
const LEAST_SIZE = 0.3
/** The same share of names and of numbers: reports from one mould differ in these alone. */
const LEAST_NAMES = 0.6
const LEAST_NUMBERS = 0.5

/** One shingle of so many, by its hash, finds the texts that are then compared as a whole. */
const SAMPLE = 4
/** A sample may hold less than the whole: a third of what is to be contained is enough to be compared. */
const LEAST_SAMPLED = LEAST_CONTAINED / 3
/** A shingle of more stories than these is furniture that was taken for text. */
const MOST_HOLDERS = 100

/** Whether two articles tell the same story in, for the most part, the same words. */
export function isSameStory(one: Article, other: Article): boolean {
  return likeness(storySignature(one), storySignature(other)) > 0
}

/**
 * The stories of some articles: each article is in one group. Groups, and the articles of each, come in the order
 * of `articles`. Reports that were written independently of each other stay apart.
 */
export function groupStories(articles: readonly Article[]): readonly (readonly Article[])[] {
  return allAtOnce(storySteps(articles))
}

/** {@link groupStories}, an article a step. */
export function* storySteps(articles: readonly Article[]): Steps<readonly (readonly Article[])[]> {
  const signatures: StorySignature[] = []
  for (const article of articles) {
    signatures.push(storySignature(article))
    yield
  }
  // A text that gathers several shorter ones joins the one most like it, and does not bring them together.
  const shortestFirst = [...articles.keys()].sort(
    (a, b) => sizeOf(signatures[a]) - sizeOf(signatures[b]) || a - b,
  )
  const groups = new Map<number, number[]>()
  const holders = new Map<number, number[]>()
  for (const index of shortestFirst) {
    const signature = signatures[index]
    if (signature === undefined) continue
    const leader = mostLike(signature, candidates(signature, holders, signatures), signatures)
    if (leader === null) {
      groups.set(index, [index])
      noteHolder(signature, index, holders)
    } else groups.get(leader)?.push(index)
    yield
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((group) => group.flatMap((index) => articles[index] ?? []))
}

function sizeOf(signature: StorySignature | undefined): number {
  return signature?.shingles.length ?? 0
}

function sampleOf({ shingles }: StorySignature): Uint32Array {
  return shingles.filter((hash) => hash % SAMPLE === 0)
}

function noteHolder(signature: StorySignature, index: number, holders: Map<number, number[]>) {
  // Of a short text, chance might sample nothing.
  const few = signature.shingles.length < SAMPLE * SAMPLE
  for (const hash of few ? signature.shingles : sampleOf(signature)) {
    const known = holders.get(hash)
    if (known === undefined) holders.set(hash, [index])
    else if (known.length < MOST_HOLDERS) known.push(index)
  }
}

/** The stories that share so many of the sampled shingles that they may be the same; every text shares a few. */
function candidates(
  { shingles }: StorySignature,
  holders: ReadonlyMap<number, readonly number[]>,
  signatures: readonly StorySignature[],
): readonly number[] {
  const shared = new Map<number, number>()
  for (const hash of shingles) {
    for (const index of holders.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
  }
  return [...shared].flatMap(([index, count]) => {
    const shorter = Math.min(shingles.length, sizeOf(signatures[index]))
    return count * SAMPLE >= LEAST_SAMPLED * shorter ? [index] : []
  })
}

function mostLike(
  signature: StorySignature,
  indices: readonly number[],
  signatures: readonly StorySignature[],
): number | null {
  let best: number | null = null
  let most = 0
  for (const index of indices) {
    const other = signatures[index]
    const found = other === undefined ? 0 : likeness(signature, other)
    if (found > most) [best, most] = [index, found]
  }
  return best
}

/** The share of the shorter text that the longer one holds; 0 for different stories. */
function likeness(one: StorySignature, other: StorySignature): number {
  const [a, b] = [one.shingles.length, other.shingles.length]
  if (Math.min(a, b) < LEAST_SIZE * Math.max(a, b)) return 0
  const contained = inCommon(one.shingles, other.shingles) / Math.min(a, b)
  if (contained < LEAST_CONTAINED) return 0
  if (shareOf(one.names, other.names) < LEAST_NAMES) return 0
  return shareOf(one.numbers, other.numbers) < LEAST_NUMBERS ? 0 : contained
}

/** How many two ascending lists share. */
function inCommon(one: Uint32Array, other: Uint32Array): number {
  let [i, j, count] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const order = (one[i] ?? 0) - (other[j] ?? 0)
    if (order === 0) count += 1
    if (order <= 0) i += 1
    if (order >= 0) j += 1
  }
  return count
}

/** The share of the shorter list that is in the longer one, too. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  if (few.size === 0) return 1
  let count = 0
  for (const name of few) if (many.has(name)) count += 1
  return count / few.size
}
