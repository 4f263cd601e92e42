import { normalForm } from '../question-line.js'

/** The singular of a noun, by rule; irregular forms from a short list. */
export function singular(noun: string): string {
  const word = normalForm(noun)
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (/(?:ss|us|is|ics)$/.test(word) || word.length < 4) return word
  if (word.endsWith('ies')) return word.length > 5 ? word.slice(0, -3) + 'y' : word.slice(0, -1)
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('oes')) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  return word
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    persons: 'person',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    oxen: 'ox',
    wives: 'wife',
    lives: 'life',
    knives: 'knife',
    leaves: 'leaf',
    wolves: 'wolf',
    calves: 'calf',
    thieves: 'thief',
    halves: 'half',
    shelves: 'shelf',
    heroes: 'hero',
    businessmen: 'businessman',
    congressmen: 'congressman',
    policemen: 'policeman',
    firemen: 'fireman',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    alumni: 'alumnus',
    media: 'medium',
    series: 'series',
    species: 'species',
    movies: 'movie',
    cookies: 'cookie',
    calories: 'calorie',
    ties: 'tie',
    pies: 'pie',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    planes: 'plane',
    shoes: 'shoe',
    toes: 'toe',
    dice: 'die',
    politics: 'politics',
    olympics: 'olympics',
    headquarters: 'headquarters',
    glasses: 'glass',
    classes: 'class',
    losses: 'loss',
    crosses: 'cross',
    passes: 'pass',
    bosses: 'boss',
    crises: 'crisis',
    zombies: 'zombie',
    axes: 'axe',
    caches: 'cache',
    aches: 'ache',
    statesmen: 'statesman',
    sportsmen: 'sportsman',
  }),
)
