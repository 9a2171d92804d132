import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/app/(auth)/sign-in/_components/sign-in-form'
import { findContext } from '@/app/_lib/session'
import { findSignInOffer } from '@/app/_lib/sign-in-offer'
import { toSafePath } from '@/app/_lib/to-safe-path'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('title') }
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [{ next, error }, ctx, offer, t] = await Promise.all([
    searchParams,
    findContext(),
    findSignInOffer(),
    getTranslations('signIn'),
  ])
  const path = toSafePath(next)
  if (ctx) redirect(path)
  return (
    <>
      <p aria-hidden className="font-serif text-headline font-bold tracking-tight">
        “Kutip”
      </p>
      <h1 className="mt-1 mb-6 text-lead text-muted">{t('lead')}</h1>
      <SignInForm offer={offer} next={path} firstError={typeof error === 'string' ? error : null} />
    </>
  )
}
