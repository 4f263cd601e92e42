/**
 * Letters of Latin and Cyrillic as the inside of a character class. Patterns that repeat them take
 * these: V8 needs a tenth of a second to compile a dateline written with `\p{Lu}` and `\p{L}`.
 */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶŁĻŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽЀ-ЯҐҒҖҚҠҢҮҰҲҺӘӨ'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-žЀ-ӹ'
