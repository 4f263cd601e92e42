const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu
/** Verbs that make a sentence of a row of names, in English, Russian and Kazakh. */
const FINITE_VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|be|been|being|said|says|told|met|meets|led|held|took|takes|made|makes|gave|gives|went|goes|came|comes|became|spoke|speaks|stood|won|wins|saw|sees|left|leaves|sent|wrote|был|была|было|были|есть|будет|будут|стал|стала|стали|сказал\p{L}*|заявил\p{L}*|встретил\p{L}*|болды|болып|деді|айтты|еді)(?!\p{L})/iu
const VERB_ENDING =
  /(?<!\p{L})\p{Ll}{2,}(?:ed|izes|ises|ates|ляет|ает|яет|ил|ила|или|ал|ала|али|ды|ді|ты|ті)(?!\p{L})/u
/** A caption says nothing that the story does not: so many of its words stand in the story. */
const REPEATED = 0.9

const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u

/**
 * Whether a one-sentence paragraph is a picture's caption: it has no verb, names somebody, and nearly
 * every word of it stands in `story`, the text of the paragraphs around it.
 */
export function isCaption(paragraph: string, story: string): boolean {
  if (paragraph.length > 300 || FINITE_VERB.test(paragraph) || VERB_ENDING.test(paragraph))
    return false
  const words = paragraph.match(WORD) ?? []
  if (
    words.length < 6 ||
    !/^\p{L}/u.test(paragraph) ||
    /\d:\d/u.test(paragraph) ||
    !NAME.test(paragraph)
  )
    return false
  const known = new Set(story.match(WORD)?.map((word) => word.toLowerCase()))
  const telling = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  const repeated = telling.filter((word) => known.has(word.toLowerCase())).length
  return repeated >= telling.length * REPEATED
}
