const ONE_YEAR_SECONDS = 31_536_000

/** Keep a choice of language or theme in a cookie that the server reads when it renders the next page. */
export const writePreference = (name: string, value: string): void => {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`
}
