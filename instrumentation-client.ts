import { config } from 'zod'

// zod compiles its parsers with `new Function` where it may, and finds out by trying: our Content-Security-Policy then
// reports a violation on every page. In the browser it need not try.
config({ jitless: true })
