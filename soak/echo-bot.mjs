// The least that a telegraf bot can do, for comparison.
import { Telegraf } from 'telegraf'

const { BOT_TOKEN, TELEGRAM_API_ROOT } = process.env
const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message', (ctx) => ctx.telegram.sendMessage(ctx.chat.id, ctx.message.text))
process.once('SIGTERM', () => bot.stop())
await bot.launch()
