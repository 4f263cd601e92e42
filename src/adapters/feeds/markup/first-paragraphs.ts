/** UTF-16 units: what is longer is no article of news. */
const LONGEST = 200_000

/** As much of a text as an article may be long. */
export function firstParagraphs(paragraphs: readonly string[]): readonly string[] {
  let length = 0
  return paragraphs.filter((paragraph) => (length += paragraph.length) <= LONGEST)
}
