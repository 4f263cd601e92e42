import { outletNamed } from '../corpus/outlets.js'
import { fold } from '../text/fold.js'

/** The same for every spelling of an outlet: "Курсив" and "kursiv". */
export function outletKey(outlet: string): string {
  return fold(outletNamed(outlet)?.name ?? outlet.trim())
}
