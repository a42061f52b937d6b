// All built-in templates, by group; `tests/templates` holds the data to the schema.
import apology from './data/apology.json'
import ask from './data/ask.json'
import decline from './data/decline.json'
import news from './data/news.json'
import remind from './data/remind.json'
import repair from './data/repair.json'
import stayInTouch from './data/stay-in-touch.json'
import thanks from './data/thanks.json'
import type { Template } from './schema'

export const library = [
  ...apology,
  ...repair,
  ...ask,
  ...decline,
  ...remind,
  ...news,
  ...thanks,
  ...stayInTouch,
] as readonly Template[]
