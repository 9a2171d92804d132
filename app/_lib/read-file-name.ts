import 'server-only'

/** A header's value is Latin-1; a file's name is not, so it travels percent-encoded. A broken one is no name. */
export const readFileName = (request: Request): string => {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '') || 'tanpa-nama.txt'
  } catch {
    return 'tanpa-nama.txt'
  }
}
