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
  const joints = [...whole.matchAll(new RegExp(JOINT, 'giu'))]
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)]
  const ends = [...joints.map(({ index }) => index), whole.length]
  const parts: { start: number; end: number }[] = []
  const textOf = ({ start, end }: { start: number; end: number }): string =>
    whole.slice(start, end).trim()
  starts.forEach((start, i) => {
    const part = { start, end: ends[i] ?? whole.length }
    const previous = parts.at(-1)
    if (!previous || (isComplete(textOf(part)) && isWhole(textOf(previous)))) parts.push(part)
    else previous.end = part.end
  })
  return parts.map(textOf)
}

const isComplete = (part: string): boolean => WH.test(part) && part.split(/\s+/).length >= 2

const isWhole = (part: string): boolean =>
  /[?？]$/.test(part) || (WH.test(part) && part.split(/\s+/).length >= 3)
