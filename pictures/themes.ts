/** The colours of a picture. */
export interface Theme {
  readonly name: 'light' | 'dark'
  readonly ground: string
  readonly bot: string
  readonly reader: string
  readonly text: string
  readonly link: string
  readonly quote: string
  readonly button: string
  readonly buttonText: string
}

export const THEMES: readonly Theme[] = [
  {
    name: 'light',
    ground: '#dfe7ee',
    bot: '#ffffff',
    reader: '#e3fbcf',
    text: '#17212b',
    link: '#1f6fb2',
    quote: '#eaf3fb',
    button: '#b9c9d6',
    buttonText: '#10242f',
  },
  {
    name: 'dark',
    ground: '#0f1822',
    bot: '#1d2a38',
    reader: '#2b5278',
    text: '#f1f5f8',
    link: '#79bdf2',
    quote: '#26394b',
    button: '#2c3d4e',
    buttonText: '#e6eef5',
  },
]
