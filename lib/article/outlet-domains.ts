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

const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}$/u
/** Below these anybody may publish: none of them is one outlet's. */
const SHARED =
  /^(?:(?:co|or|go|ac|sch|web|my|biz|net|desa|mil|ponpes)\.id|(?:com|co|org|net|gov|edu)\.[a-z]{2}|blogspot\.com|wordpress\.com|medium\.com|substack\.com|github\.io|google\.com)$/u

/** The domain that somebody means who typed it or an address below it; null where it is none, or nobody's own. */
export const toDomain = (typed: string): string | null => {
  const text = typed.trim().toLowerCase()
  const host = text.includes('://') ? hostOf(text) : (text.split('/')[0] ?? '').replace(DISPLAY, '')
  return host !== null && DOMAIN.test(host) && !SHARED.test(host) ? host : null
}
