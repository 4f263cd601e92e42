import { DATE_SOURCE } from './calendar-date.js'
import { LETTER, UPPER } from './letters.js'

/** A form of dateline; groups `place`, `date` and `agency` as far as the form has them. */
export interface DatelineRule {
  readonly name: string
  /** Tried at the start of the first paragraph, up to the first word of the story. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const CAPITALS = String.raw`[${UPPER}][${UPPER}’'./-]+(?: [${UPPER}][${UPPER}’'.-]+){0,3}`
const NAME = String.raw`[${UPPER}][${LETTER}’'-]+(?: [${UPPER}][${LETTER}’'-]+){0,2}`
const PLACE = String.raw`(?!(?:In|At|On|From|The|Near|В|На|Из|По|От)\s)(?<place>(?:${CAPITALS}|${NAME})(?:, ${NAME}| \[[^\]]{2,40}\])?)`
const DATE = `(?<date>${DATE_SOURCE})`
const AGENCY = String.raw`(?<agency>[${UPPER}][${LETTER}0-9.&-]*(?: [${LETTER}0-9.&-]+){0,3})`
const IN_BRACKETS = String.raw`(?:\(${AGENCY}\)|/${AGENCY.replace('agency', 'slashed')}/)`
const DASH = String.raw`(?:[–—-]|--)`
const STORY = String.raw`(?=[«“"‘']?[${UPPER}0-9])`

const rule = (source: string): RegExp => new RegExp(`^(?:${source})${STORY}`, 'u')

export const DATELINE_RULES: readonly DatelineRule[] = [
  {
    name: 'place, date and agency',
    pattern: rule(
      String.raw`${PLACE}[,.]? ${DATE}[.,]?\s*(?:${IN_BRACKETS}|${AGENCY.replace('agency', 'bare')})(?:\s*/[^/]{2,40}/)?\s*(?:[:.]\s*${DASH}?|${DASH})\s*`,
    ),
    examples: [
      'Astana [Kazakhstan], May 2 (ANI): The court met.',
      'ASTANA, May 2 (Reuters) - The court met.',
      'ASTANA, Kazakhstan, May 2. Trend - The court met.',
      'АСТАНА. 5 марта. ИНТЕРФАКС-КАЗАХСТАН - Суд собрался.',
      'АСТАНА, 5 марта. /ТАСС/. Суд собрался.',
      'Astana [Kazakhstan] May 2 (ANI): The court met.',
      'ALMATY. May 2. KAZINFORM /Asel Omarova/ - The court met.',
    ],
    counterexamples: ['Astana, May 2 was cold.', 'Ospanova, May 2 (born): The judge'],
  },
  {
    name: 'place, date, then agency',
    pattern: rule(String.raw`${PLACE}, ${DATE} ${DASH} ${AGENCY}\.\s+`),
    examples: ['АСТАНА, 5 мар — Sputnik. Суд собрался.'],
    counterexamples: ['АСТАНА, 5 мар — Суд собрался'],
  },
  {
    name: 'place and bracketed date',
    pattern: rule(String.raw`${PLACE} \(${DATE}\)\s*(?:${DASH}|:)\s*`),
    examples: [
      'GENEVA (2 May 2024) – The court met.',
      'GENEVA/ASTANA (2 May 2024) - The court met.',
    ],
    counterexamples: ['The court (2 May 2024) – The one', 'GENEVA (2 May 2024) was cold.'],
  },
  {
    name: 'capital place, country and date',
    pattern: rule(String.raw`(?<place>${CAPITALS}, ${NAME}), ${DATE}\.\s+`),
    examples: ['BAKU, Azerbaijan, May 2. The court met.'],
    counterexamples: ['Baku, Azerbaijan, May 2. The court met.', 'BAKU, May 2. The'],
  },
  {
    name: 'place and date',
    pattern: rule(String.raw`${PLACE}[,.] ${DATE}[.,]?\s*(?:${DASH}|:)\s+`),
    examples: ['ASTANA, May 2 – The court met.', 'Алматы, 5 марта — Суд собрался.'],
    counterexamples: ['Astana, May 2: the', 'In Astana, May 2 – The'],
  },
  {
    name: 'capital place and agency',
    pattern: rule(
      String.raw`(?<place>${CAPITALS})\.\s+(?<agency>[${UPPER}][${UPPER}0-9.-]{2,}(?: [${UPPER}]{2,}){0,2}|ҚазАқпарат|Kazinform|Казинформ)[.:]?\s*(?:${DASH}\s*)?`,
    ),
    examples: ['ASTANA. KAZINFORM The court met.', 'АСТАНА. ҚазАқпарат – Сот өтті.'],
    counterexamples: ['ASTANA. The court met.', 'Astana. KAZINFORM The court met.'],
  },
  {
    name: 'site',
    pattern: rule(String.raw`(?<agency>[A-Z][A-Z0-9-]+\.(?:COM|KZ|RU|ORG|NET|INFO))\s*${DASH}\s+`),
    examples: ['STEPPE.KZ - The court met.'],
    counterexamples: ['Steppe.kz - The court met.', 'STEPPE - The court met.'],
  },
  {
    name: 'place and bracketed agency',
    pattern: rule(
      String.raw`(?<place>${CAPITALS}(?:, ${NAME})?)\s+\(${AGENCY}\)\s*(?:${DASH}|:)\s+`,
    ),
    examples: ['GENEVA (AP) — The court met.', 'ASTANA, Kazakhstan (AP) — The court met.'],
    counterexamples: ['UNDP (United Nations Development Programme) is', 'Geneva (AP) met'],
  },
  {
    name: 'capital place',
    pattern: rule(String.raw`(?<place>${CAPITALS}(?:, ${NAME})?)\s*${DASH}\s+`),
    examples: [
      'ASTANA – The court met.',
      'NUR-SULTAN – Judges met.',
      'ALMATY, Kazakhstan — Judges met.',
    ],
    counterexamples: ['ASTANA is the capital.', 'NUR-SULTAN court', 'Astana – The court'],
  },
]
