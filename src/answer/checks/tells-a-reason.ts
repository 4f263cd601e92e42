import type { Check } from './check.js'

const REASON =
  /\b(?:because|since|as|due|owing|thanks|in order|so that|so as|aim(?:s|ed|ing)?|purpose|goals?|objectives?|reasons?|caus(?:e|es|ed|ing)|therefore|thus|hence|result(?:s|ed|ing)?|in (?:light|view|response|connection)|following|after|given|for (?:the|fear|lack)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|ensur(?:e|es|ed|ing)|to (?!the|a|an|be|his|her|its|their|this|these|our)\p{Ll}{2,}(?<!ing))\b/iu

/** Whether the evidence gives a reason or a purpose at all. */
export const tellsAReason: Check = {
  name: 'no reason',
  passes({ question, evidence: { article, index } }) {
    if (question.type !== 'why' || article.lang !== 'en') return true
    const { start, end } = article.sentences[index] ?? {}
    return REASON.test(article.text.slice(start, end))
  },
}
