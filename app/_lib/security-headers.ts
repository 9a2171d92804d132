/**
 * The Content Security Policy (W3C CSP 3) of one answer. Scripts run only with this answer's nonce, and those may load
 * further ones ('strict-dynamic'; 'self' is for browsers that do not know it). Style elements need the nonce as well;
 * style attributes are allowed, because the rows of a virtual list and the bars of a chart carry their place in one
 * and an attribute can neither fetch nor select. The development server needs eval, a web socket to reload, and the
 * style elements of its own overlay, which carry no nonce.
 */
export const toContentSecurityPolicy = (nonce: string, isSecure: boolean, isDevelopment: boolean): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${isDevelopment ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `frame-src 'none'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

/** A year, for this host alone: the newsroom's other hosts are not ours to decide on (RFC 6797). */
export const STRICT_TRANSPORT_SECURITY = 'max-age=31536000'
