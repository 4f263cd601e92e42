import { wordSet } from './word-set.js'

/** Acronyms of bodies that the press leaves unexplained, with their full names. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['OSCE', 'Organization for Security and Cooperation in Europe'],
  ['UNDP', 'United Nations Development Programme'],
  ['UNICEF', 'United Nations Children’s Fund'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNHCR', 'United Nations High Commissioner for Refugees'],
  ['WHO', 'World Health Organization'],
  ['WTO', 'World Trade Organization'],
  ['IMF', 'International Monetary Fund'],
  ['OECD', 'Organisation for Economic Co-operation and Development'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['ILO', 'International Labour Organization'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['SCO', 'Shanghai Cooperation Organisation'],
  ['CIS', 'Commonwealth of Independent States'],
  ['CSTO', 'Collective Security Treaty Organization'],
  ['EAEU', 'Eurasian Economic Union'],
  ['EBRD', 'European Bank for Reconstruction and Development'],
  ['ADB', 'Asian Development Bank'],
  ['USAID', 'United States Agency for International Development'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['CIA', 'Central Intelligence Agency'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['BBC', 'British Broadcasting Corporation'],
  ['CNN', 'Cable News Network'],
  ['FIFA', 'International Federation of Association Football'],
  ['UEFA', 'Union of European Football Associations'],
  ['IOC', 'International Olympic Committee'],
])

/** Capitals that name no body; lower case. */
export const NOT_BODIES: ReadonlySet<string> = wordSet(`
lrb rrb lsb rsb lcb rcb am pm bc ad bce ce tv dvd cd gdp gnp covid hiv aids dna rna ceo cfo cto coo vip faq pdf usb gps suv id iq ai it pc phd mba ba ma ok sms url www http html xml lgbt lgbtq sdg sdgs ngo ngos usa us uk uae ussr rsfsr gmt utc est pst
usd eur gbp kzt rub jpy cny i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii km kg kwh mw gw mph kmh sars mers tb wmd ied pm10 co2 ph pr hr vat cctv atm pin ussr ny la dc nj ca tx fl qr lng lpg ufo bmw mr ms dr st rip ww1 ww2 wwi wwii
and the of for in on at to by from with is are was not new all one
`)
