import createNextIntlPlugin from 'next-intl/plugin'

process.env.NEXT_TELEMETRY_DISABLED = '1'

const publicHost = process.env.NEXTAUTH_URL ? [new URL(process.env.NEXTAUTH_URL).host] : []

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm test` checks the types of the whole project; whoever starts the program need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // Native code, or packages that find their own files by path.
  serverExternalPackages: ['@node-rs/argon2', '@prisma/adapter-pg', '@prisma/client', 'linkedom', 'pg', 'pino'],
  experimental: {
    serverActions: { bodySizeLimit: '2mb', allowedOrigins: publicHost },
    // The proxy keeps a copy of each body and cuts it at this size without a word. Files come in as raw bodies of up
    // to 20 MB through a route handler that counts for itself, so the cut must lie beyond what that one accepts.
    proxyClientMaxBodySize: '24mb',
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'x-frame-options', value: 'DENY' },
        // Full addresses within the site, nothing to others: a path here can name an article under embargo.
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
        {
          key: 'permissions-policy',
          value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
        },
      ],
    },
    {
      // The window that a bookmarklet opens beside a stranger's page, and to which that page hands itself over.
      source: '/import/received',
      headers: [{ key: 'cross-origin-opener-policy', value: 'unsafe-none' }],
    },
  ],
}

export default createNextIntlPlugin('./app/_lib/i18n/request.ts')(config)
