import { describe, expect, it } from 'vitest'
import { parseAuthSettings } from '@/lib/server/auth/auth-settings'

const NEXTAUTH_SECRET = 's'.repeat(32)
const OIDC = { OIDC_ISSUER: 'https://id.kutip.test', OIDC_CLIENT_ID: 'kutip', OIDC_CLIENT_SECRET: 'x' }

describe('the settings of signing in', () => {
  it('need a secret, and a long one', () => {
    expect(() => parseAuthSettings({})).toThrow('NEXTAUTH_SECRET')
    expect(() => parseAuthSettings({ NEXTAUTH_SECRET: 'short' })).toThrow('NEXTAUTH_SECRET')
  })

  it('know their own origin only where a public address is set', () => {
    expect(parseAuthSettings({ NEXTAUTH_SECRET, PORT: '4000' })).toMatchObject({
      url: 'http://localhost:4000',
      ownOrigin: null,
      isSecure: false,
      trustProxy: false,
      oidc: null,
    })
    expect(parseAuthSettings({ NEXTAUTH_SECRET, NEXTAUTH_URL: 'http://127.0.0.1:3000' }).ownOrigin).toBeNull()
    expect(parseAuthSettings({ NEXTAUTH_SECRET, NEXTAUTH_URL: 'https://kutip.example/' })).toMatchObject({
      ownOrigin: 'https://kutip.example',
      isSecure: true,
    })
  })

  it('trust a proxy only when told to', () => {
    expect(parseAuthSettings({ NEXTAUTH_SECRET, TRUST_PROXY: '1' }).trustProxy).toBe(true)
    expect(parseAuthSettings({ NEXTAUTH_SECRET, TRUST_PROXY: '' }).trustProxy).toBe(false)
    expect(parseAuthSettings({ NEXTAUTH_SECRET, TRUST_PROXY: 'false' }).trustProxy).toBe(false)
  })

  it('take all three parts of OpenID Connect or none', () => {
    expect(parseAuthSettings({ NEXTAUTH_SECRET, ...OIDC }).oidc).toMatchObject({ issuer: 'https://id.kutip.test' })
    expect(() => parseAuthSettings({ NEXTAUTH_SECRET, ...OIDC, OIDC_CLIENT_SECRET: '' })).toThrow('go together')
  })
})
