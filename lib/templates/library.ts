// All built-in templates, by group; `tests/templates` holds the data to the schema.
import apology from './data/apology.json'
import repair from './data/repair.json'
import stayInTouch from './data/stay-in-touch.json'
import type { Template } from './schema'

export const library = [...apology, ...repair, ...stayInTouch] as readonly Template[]
