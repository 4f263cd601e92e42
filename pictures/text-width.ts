/** Widths of characters in thousandths of the font's size, as sans-serif fonts have them on average. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/\p{Extended_Pictographic}/u, 1250],
  [/[ilIj|!.,:;'’‘·ії]/u, 260],
  [/[\s()[\]frtг/-]/u, 320],
  [/[mwMWшщжюмфыШЩЖЮМФЫ@—%…]/u, 860],
  [/[\p{Lu}Қ&+=]/u, 690],
  [/\p{Script=Cyrillic}/u, 570],
  [/./su, 545],
]

const BOLD = 1.06

/** How wide a text is about, in pixels. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  let thousandths = 0
  for (const character of text) {
    thousandths += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 600
  }
  return (thousandths / 1000) * size * (isBold ? BOLD : 1)
}
