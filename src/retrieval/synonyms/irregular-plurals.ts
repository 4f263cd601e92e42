/** Nouns whose plural is no regular one: singular, then plurals. */
export const IRREGULAR_PLURALS = `
child children|man men|woman women|person people persons|foot feet|tooth teeth|mouse mice|goose geese|ox oxen
life lives|wife wives|knife knives|half halves|leaf leaves|wolf wolves|thief thieves|shelf shelves|loaf loaves|calf calves
crisis crises|analysis analyses|thesis theses|hypothesis hypotheses|basis bases|axis axes|diagnosis diagnoses|oasis oases
criterion criteria|phenomenon phenomena|medium media|datum data|bacterium bacteria|curriculum curricula
memorandum memoranda|referendum referenda|stadium stadia|forum fora|symposium symposia|museum museums
nucleus nuclei|fungus fungi|alumnus alumni|stimulus stimuli|radius radii|index indices|appendix appendices|matrix matrices
policeman policemen|fireman firemen|businessman businessmen|spokesman spokesmen|sportsman sportsmen|seaman seamen
chairman chairmen|statesman statesmen|fisherman fishermen|serviceman servicemen|gentleman gentlemen
`
