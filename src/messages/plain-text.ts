/**
 * One line of text fit for a message or a terminal: control characters and line breaks become spaces, lone
 * surrogates U+FFFD. Every character keeps its UTF-16 offset.
 */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')
}
