import type { Draft, DraftRule } from './draft.js'
import { whatSaid } from './wordings.js'

/** UTF-16 units: less is a name or a title between quotation marks. */
const SHORTEST = 25

/** What somebody said: words of a quotation of theirs. */
export const speechDrafts: DraftRule = {
  name: 'what the speaker said',
  draft: (article, { quotations }, lang) =>
    quotations.flatMap(({ speakerName }): readonly Draft[] => {
      if (speakerName === null || !/\S\s+\S/u.test(speakerName)) return []
      const own = quotations.filter((quotation) => quotation.speakerName === speakerName)
      return [
        {
          text: whatSaid[lang](speakerName),
          type: 'what',
          holds: ({ answers: [best], citations: [first] }) => {
            const said = best ?? first
            return (
              said?.article === article &&
              said.end - said.start >= SHORTEST &&
              own.some(({ start, end }) => start <= said.start && said.end <= end)
            )
          },
        },
      ]
    }),
}
