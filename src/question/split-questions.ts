const JOINT =
  /(?<=[?？])\s+(?=\S)|,?\s+(?:and|also|и|а также|және)\s+(?=(?:in what|in which|who|whom|whose|what|when|where|why|how|which|кто|кого|кому|когда|где|куда|откуда|сколько|почему|зачем|кім|қашан|қайда|қанша|неше|неге)(?![\p{L}]))/iu
const WH =
  /(?:^|\s)(?:who|whom|whose|what|when|where|why|how|which|кто|кого|кому|кем|что|когда|где|куда|откуда|сколько|почему|зачем|как\p{L}{0,3}|кім\p{L}*|не|нені|қашан\p{L}*|қайда\p{L}*|қанша\p{L}*|неше\p{L}*|неге|қай|қандай|қалай)(?![\p{L}])/iu

/**
 * The questions in a text, in order: split after a question mark and before "and who/when…", each part holding
 * its own question word. What is not clearly two questions is one. Parts are trimmed; an empty text is no question.
 */
export function splitQuestions(text: string): readonly string[] {
  const whole = text.trim()
  if (whole === '') return []
  const parts: string[] = []
  for (const part of whole.split(new RegExp(JOINT, 'giu'))) {
    const trimmed = part.trim()
    const complete = WH.test(trimmed) && trimmed.split(/\s+/).length >= 2
    const previous = parts.at(-1)
    if (previous === undefined || (complete && isWhole(previous))) parts.push(trimmed)
    else
      parts[parts.length - 1] = whole.slice(
        whole.indexOf(previous),
        whole.indexOf(trimmed, whole.indexOf(previous) + previous.length) + trimmed.length,
      )
  }
  return parts.length > 1 ? parts : [whole]
}

const isWhole = (part: string): boolean =>
  /[?？]$/.test(part) || (WH.test(part) && part.split(/\s+/).length >= 3)
