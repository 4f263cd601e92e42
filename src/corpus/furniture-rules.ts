import { FIGURE_FURNITURE } from './figure-furniture.js'
import { FOOTER_FURNITURE } from './footer-furniture.js'
import type { FurnitureRule } from './furniture-rule.js'
import { LABEL_FURNITURE } from './label-furniture.js'
import { PICTURE_FURNITURE } from './picture-furniture.js'

/**
 * Tried in this order; the first that fits names the kind. Footers stand last: "Read more" and "©" may
 * also begin a line about a picture.
 */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...FIGURE_FURNITURE,
  ...LABEL_FURNITURE,
  ...PICTURE_FURNITURE,
  ...FOOTER_FURNITURE,
]
