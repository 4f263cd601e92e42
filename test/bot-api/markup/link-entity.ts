import type { WireEntity, WireUser } from '../wire.js'
import { checkLink, mentionedUser } from './check-link.js'
import { strictMarkup } from './markup-error.js'

/** Users that a text mention may name, by id. */
export type FindUser = (id: number) => WireUser | undefined

type Place = Pick<WireEntity, 'offset' | 'length'>

/** The entity of an inline link; Telegram leaves out one that leads nowhere, which is refused here. */
export const linkEntity = (link: string, place: Place, findUser: FindUser): WireEntity => {
  const id = mentionedUser(link)
  if (id !== undefined) {
    const user = findUser(id)
    if (user === undefined) throw strictMarkup(`a mention of the unknown user ${id}`)
    return { type: 'text_mention', ...place, user }
  }
  const url = checkLink(link)
  if (url === undefined) throw strictMarkup(`"${link}" is no address to link to`)
  return { type: 'text_link', ...place, url }
}

/** A date that readers see in their own zone and language. `format` is r, or letters of w, d, D, t, T in order. */
export const dateEntity = (unix: string, format: string, place: Place): WireEntity => {
  if (!/^-?\d{1,12}$/.test(unix)) throw strictMarkup(`"${unix}" is no Unix time`)
  if (!/^(r|w?[dD]?[tT]?)$/.test(format)) throw strictMarkup(`"${format}" is no date format`)
  return { type: 'date_time', ...place, unix_time: Number(unix), date_time_format: format }
}

export const customEmojiEntity = (id: string, place: Place): WireEntity => {
  if (!/^\d{1,20}$/.test(id)) throw strictMarkup(`"${id}" is no custom emoji`)
  return { type: 'custom_emoji', ...place, custom_emoji_id: id }
}
