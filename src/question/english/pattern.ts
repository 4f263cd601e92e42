const MACROS: Readonly<Record<string, string>> = {
  BE: '(?:is|are|was|were|will be|would be|has been|have been|had been|being|be)',
  DO: '(?:do|does|did|will|would|can|could|should|must|may|might|has|have|had)',
  DET: '(?:the|a|an|this|that|these|those|his|her|its|their|your|my|our)',
  PREP: '(?:of|in|on|at|for|by|from|with|to|into|about|under|during|within|since|until|through|against|around|near|over|after|before|above|below|among|between|upon|behind|beyond|along|across|inside|outside|off|as|than|per|via|throughout|towards?|like|despite)',
  LANG: '(?:english|french|spanish|german|italian|russian|kazakh|uzbek|kyrgyz|tajik|turkmen|turkish|tatar|arabic|persian|farsi|chinese|mandarin|japanese|korean|latin|greek|hebrew|hindi|urdu|polish|czech|dutch|danish|swedish|norwegian|finnish|hungarian|portuguese|romanian|ukrainian|georgian|armenian|irish|gaelic|welsh|scottish|swahili|hawaiian|vietnamese|thai|esperanto|yiddish|icelandic|mongolian)',
  W: '[^ ]+',
}

/** Compiles a pattern over normalised English; `BE`, `DO`, `DET`, `PREP`, `LANG` and `W` (one token) stand for word classes. */
export function english(source: string): RegExp {
  return new RegExp(
    source.replace(/\b(BE|DO|DET|PREP|LANG|W)\b/g, (name) => MACROS[name] ?? name),
    'du',
  )
}
