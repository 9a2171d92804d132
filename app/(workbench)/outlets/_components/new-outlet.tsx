'use client'
import { useRouter } from 'next/navigation'
import { OutletForm } from '@/app/(workbench)/outlets/_components/outlet-form'

/** A new outlet; its page opens when it is stored. */
export function NewOutlet() {
  const router = useRouter()
  return <OutletForm outlet={null} onDone={({ id }) => router.push(`/outlets/${id}`)} />
}
