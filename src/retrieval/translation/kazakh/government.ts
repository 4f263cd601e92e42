/** The state, its bodies and offices, law and diplomacy. Format: see `parse-lexicon.ts`; a verb's stem ends in `-`. */
export const KAZAKH_GOVERNMENT = `
сот: court, trial; жоғарғы сот: supreme court
`
