import { Page } from '@/app/_components/page'
import { Skeleton } from '@/app/_components/skeleton'

export default function Loading() {
  return (
    <Page>
      <div className="grid gap-6 pt-8">
        <Skeleton className="h-9 w-2/3" />
        <Skeleton className="h-32" />
        <Skeleton className="h-48" />
      </div>
    </Page>
  )
}
