const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const WH_WORDS = words('who whom whose what which when where why how')

export const BE = words('is are was were be been being am')

export const AUXILIARIES = words(
  'do does did have has had can could will would shall should may might must',
)

export const PREPOSITIONS = words(`
  of in on at for by from with to into onto upon about over under after before between among during through
  against within without since until till near behind beyond across along around above below inside outside
  per via as than toward towards off like despite throughout beside besides`)

export const DETERMINERS = words(`
  a an the this that these those my your his her its our their some any each every no another both all`)

export const PRONOUNS = words(
  'i you he she it we they me him us them himself herself itself themselves there one oneself everybody everyone',
)

export const CONJUNCTIONS = words('and or but nor if because while although though so')

/** Words that carry no evidence: none of them is a clue. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...WH_WORDS,
  ...BE,
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...DETERMINERS,
  ...PRONOUNS,
  ...CONJUNCTIONS,
  ...words(`
    not n't 's 't 're 've 'll 'd 'm please tell me name list give us know much many just ever still also too very
    say said other kind type sort called then here hi hello thanks such only own same more most let ok whats whos
    doing done having whether define describe explain find show want`),
])
