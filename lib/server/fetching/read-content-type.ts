import 'server-only'

export interface ContentType {
  /** Lower case, without parameters; null where the server says nothing. */
  readonly mediaType: string | null
  readonly charset: string | null
}

const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/u
const CHARSET = /^charset="?([\w.:-]{2,40})"?$/u

/** What a `Content-Type` header says (RFC 9110, 8.3); what is not in its form says nothing. Total, linear. */
export const readContentType = (header: string | undefined): ContentType => {
  const [mediaType = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';', 20)
    .map((part) => part.trim())
  const charset = parameters.map((parameter) => CHARSET.exec(parameter)?.[1]).find((name) => name !== undefined)
  return { mediaType: MEDIA_TYPE.test(mediaType) ? mediaType : null, charset: charset ?? null }
}
