/** The languages that articles and questions are read in. */
export type Language = 'en' | 'ru' | 'kk'

export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk']
