/**
 * Classes of consonants that names in two scripts keep: P labial stops, F labial fricatives, T dental
 * stops, S sibilants, K the back of the mouth, and L, M, N, R.
 */
const CYRILLIC: Readonly<Record<string, readonly string[]>> = {
  ...letters('бп', 'P'),
  ...letters('вф', 'F'),
  ...letters('дт', 'T'),
  ...letters('сзцшщжч', 'S'),
  ...letters('кгхқғһ', 'K'),
  ...letters('л', 'L'),
  ...letters('м', 'M'),
  ...letters('н', 'N'),
  ...letters('р', 'R'),
  ң: ['N', 'NK'],
  дж: ['S', 'TS'],
  ция: ['S', 'SN'],
  ции: ['S', 'SN'],
  сия: ['S', 'SN'],
  зия: ['S', 'SN'],
  альный: ['L'],
  ический: ['K', 'KL'],
  ивный: ['F'],
  тет: ['TT', 'T'],
  ика: ['K', 'KS'],
  ев: ['F', ''],
  ав: ['F', ''],
}

const LATIN: Readonly<Record<string, readonly string[]>> = {
  ...letters('bp', 'P'),
  ...letters('fv', 'F'),
  ...letters('dt', 'T'),
  ...letters('sz', 'S'),
  ...letters('kq', 'K'),
  ...letters('l', 'L'),
  ...letters('m', 'M'),
  ...letters('n', 'N'),
  ...letters('r', 'R'),
  h: ['K', ''],
  w: ['F', ''],
  j: ['S', ''],
  x: ['KS', 'K'],
  c: ['K'],
  g: ['K'],
  ...each(['ce', 'ci', 'cy'], ['S']),
  ...each(['cce', 'cci'], ['S', 'KS']),
  ...each(['ge', 'gi', 'gy'], ['S', 'K']),
  ...each(['sh', 'zh', 'cz', 'shch', 'tch', 'dzh'], ['S']),
  ...each(['ts', 'tz'], ['S', 'TS']),
  ...each(['tion', 'sion'], ['SN']),
  sch: ['S', 'SK'],
  ch: ['S', 'K'],
  kh: ['K'],
  gh: ['K', ''],
  ck: ['K'],
  ph: ['F'],
  th: ['T', 'F'],
  rz: ['S', 'RS'],
  ti: ['T', 'S'],
  eu: ['', 'F'],
  au: ['', 'F'],
}

function letters(of: string, key: string): Record<string, readonly string[]> {
  return each([...of], [key])
}

function each(spellings: readonly string[], keys: readonly string[]) {
  return Object.fromEntries(spellings.map((spelling) => [spelling, keys]))
}

const LONGEST = 7
/** More readings than this are left out. */
const MOST_KEYS = 12

function keysBy(
  table: Readonly<Record<string, readonly string[]>>,
  word: string,
): readonly string[] {
  let keys = ['']
  for (let at = 0; at < word.length;) {
    let length = Math.min(LONGEST, word.length - at)
    while (length > 1 && !(word.slice(at, at + length) in table)) length -= 1
    const classes = table[word.slice(at, at + length)]
    if (classes) keys = keys.flatMap((key) => classes.map((next) => key + next)).slice(0, MOST_KEYS)
    at += length
  }
  return [...new Set(keys.map((key) => key.replace(/(.)\1+/g, '$1')))]
}

/** The consonants of a folded Cyrillic word by class, in each of its readings. */
export function cyrillicKeys(word: string): readonly string[] {
  return keysBy(CYRILLIC, word)
}

/** The consonants of a folded Latin word by class, in each of its readings. */
export function latinKeys(word: string): readonly string[] {
  return keysBy(LATIN, word)
}
