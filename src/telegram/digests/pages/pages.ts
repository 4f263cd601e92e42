import { subscriptionPage } from '../../subscriptions/subscription-page.js'
import { filtersPage } from './filters-page.js'
import { languagePage } from './language-page.js'
import { mainPage } from './main-page.js'
import { offPage } from './off-page.js'
import type { Page, PageName } from './page.js'
import { whenPage } from './when-page.js'
import { wordingPage } from './wording-page.js'
import { zonePage } from './zone-page.js'

export const PAGES: Readonly<Record<PageName, Page>> = {
  main: (target, context) =>
    (target.audience === 'private' ? subscriptionPage : mainPage)(target, context),
  when: whenPage,
  zone: zonePage,
  language: languagePage,
  filters: filtersPage,
  wording: wordingPage,
  off: offPage,
}

export function isPageName(name: string): name is PageName {
  return Object.hasOwn(PAGES, name)
}
