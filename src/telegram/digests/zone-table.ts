/** Time zones that are offered on buttons. A key, once released, keeps its meaning: old messages carry it. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['almaty', 'Asia/Almaty'],
  ['tashkent', 'Asia/Tashkent'],
  ['bishkek', 'Asia/Bishkek'],
  ['moscow', 'Europe/Moscow'],
  ['samara', 'Europe/Samara'],
  ['yekaterinb', 'Asia/Yekaterinburg'],
  ['omsk', 'Asia/Omsk'],
  ['novosib', 'Asia/Novosibirsk'],
  ['istanbul', 'Europe/Istanbul'],
  ['dubai', 'Asia/Dubai'],
  ['berlin', 'Europe/Berlin'],
  ['london', 'Europe/London'],
  ['newyork', 'America/New_York'],
  ['utc', 'UTC'],
])
