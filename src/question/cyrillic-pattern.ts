const MACROS: Readonly<Record<string, string>> = {
  '<': '(?:^|[ -])',
  '>': '(?= |$)',
  '~': '(?:[^ ]+)',
}

/** Compiles a pattern over normalised Russian or Kazakh: `<` and `>` are the edges of a word, `~` is one word. */
export function cyrillic(source: string): RegExp {
  return new RegExp(
    source.replace(/\(\?<\w+>|[<>~]/g, (part) => MACROS[part] ?? part),
    'du',
  )
}
