// Where compose boxes are, site by site, as data.

/** The match patterns of the hosts watched from the start; the manifest asks for these and no others. */
export const hostPatterns = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://www.linkedin.com/*',
]
