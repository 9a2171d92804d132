const HOST = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})/iu
/** Subdomains that say how a page is shown and not whose it is. */
const DISPLAY = /^(?:www|m|amp)\./u

/** The host of an address in lower case, without `www.`, `m.` or `amp.`; null when it is no URL. */
export const hostOf = (url: string): string | null => {
  const host = HOST.exec(url)?.[1]?.toLowerCase()
  return host === undefined || !host.includes('.') ? null : host.replace(DISPLAY, '')
}

/** The domains that a host lies below, itself first: `bola.kompas.com`, `kompas.com`. A last label alone is none. */
export const parentDomains = (host: string): string[] => {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'))
}
