import 'server-only'
import { AppError } from '@/lib/errors'

const TLS = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH$|INVALID_CA$)/u
const CONNECTION =
  /^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT|EPIPE|EAI_AGAIN)$/u
/** More or less than the answer's head promised; what follows the promised end is no HTTP. */
const INCOMPLETE = /^(?:Z_BUF_ERROR|ECONNRESET|ERR_STREAM_PREMATURE_CLOSE|HPE_)/u
/** What zlib and brotli say of bytes that are none of theirs. */
const PACKING = /^(?:Z_|ERR_BROTLI|ERR_?_ERROR_FORMAT|ERR__ERROR_)/u

interface Circumstances {
  readonly host: string
  /** Had the answer begun when it went wrong? */
  readonly hasAnswered: boolean
}

/** Which refusal is this failure of a connection, a name or an answer? What is unknown keeps its code for the log. */
export const describeFailure = (error: unknown, { host, hasAnswered }: Circumstances): AppError => {
  if (error instanceof AppError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const refuse = (reason: string, details: Record<string, string | number> = {}) =>
    new AppError('INVALID', reason, details)
  if (hasAnswered) {
    if (INCOMPLETE.test(code)) return refuse('fetch.truncated')
    if (PACKING.test(code)) return refuse('fetch.packing')
  }
  if (code.startsWith('HPE_')) return refuse('fetch.notHttp', { host })
  if (code === 'ENOTFOUND' || code === 'ENODATA') return refuse('fetch.dns', { host })
  if (TLS.test(code)) return refuse('fetch.tls', { host })
  if (CONNECTION.test(code)) return refuse('fetch.connection', { host })
  return refuse('fetch.failed', { host, code: code || 'unknown' })
}
