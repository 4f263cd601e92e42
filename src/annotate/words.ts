import { fold } from '../text/fold.js'
import type { Span } from '../text/span.js'

/**
 * `initial` is "K." or "A.B."; `acronym` two or more capitals ("UNDP", "U.S."); `capital` any other word that is written
 * like a name ("Azimova", "al-Assad", "O’Brien"); `possessive` the "’s" after a word.
 */
type WordShape = 'capital' | 'lower' | 'acronym' | 'initial' | 'number' | 'possessive' | 'mark'

/** A word, number or punctuation mark of one sentence, as the recognisers of names see it. */
export interface Word extends Span {
  readonly text: string
  /** The form for looking up in tables: folded, without the full stop of an abbreviation. */
  readonly lower: string
  readonly shape: WordShape
  /** The first word of the sentence, of a quotation, or after a colon: its capital tells nothing. */
  readonly opening: boolean
}

const WORD =
  /(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Rev|Hon|Jr|Sr|Mt|Ft|Fr|Inc|Corp|Co|Ltd)\.(?!\p{L})|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[ \u00a0]?\p{Lu}|,)|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?!\p{L})|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/gu

/** The tails of compounds whose head is a word of its own: "Astana-based". */
const COMPOUND_TAIL =
  /-(?:based|born|backed|led|style|wide|era|held|run|controlled|related|speaking|linked|occupied|made|owned|funded|ruled|sponsored|language)$/u
const ARABIC_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ibn|abu|d|l)[-'’]\p{Lu}/u
const OPENS = new Set(['"', '“', '«', '„', '‘', ':', '–', '—', '('])

function shapeOf(text: string): WordShape {
  const first = text.codePointAt(0) ?? 0
  if (first >= 97 && first <= 122 && !ARABIC_ARTICLE.test(text)) return 'lower'
  if (/^\p{N}/u.test(text))
    return /^\p{N}[\p{N}.,:]*(?:st|nd|rd|th)?$/u.test(text) ? 'number' : 'lower'
  if (/^['’]s$/u.test(text)) return 'possessive'
  if (!/^\p{L}/u.test(text)) return 'mark'
  if (/^\p{Lu}(?:\.\p{Lu})*\.$/u.test(text))
    return /^U\.[SKN]\./u.test(text) ? 'acronym' : 'initial'
  if (/^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u.test(text) && !text.includes('-')) return 'acronym'
  if (/^\p{Lu}/u.test(text) || ARABIC_ARTICLE.test(text)) return 'capital'
  return 'lower'
}

function lookupForm(text: string): string {
  const bare = text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text
  return fold(bare)
}

/** Cuts one sentence into words and marks; linear in its length. */
export function wordsOf(text: string, sentence: Span): readonly Word[] {
  const found: Word[] = []
  let opening = true
  const push = (at: number, piece: string): void => {
    const shape = shapeOf(piece)
    found.push({
      start: at,
      end: at + piece.length,
      text: piece,
      lower: lookupForm(piece),
      shape,
      opening,
    })
    opening = shape === 'mark' && (OPENS.has(piece) || (opening && piece !== ','))
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const at = sentence.start + match.index
    const tail = COMPOUND_TAIL.exec(match[0])
    if (tail) {
      push(at, match[0].slice(0, tail.index))
      push(at + tail.index, match[0].slice(tail.index))
    } else push(at, match[0])
  }
  return found
}
