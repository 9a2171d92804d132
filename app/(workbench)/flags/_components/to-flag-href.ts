import { toHref } from '@/app/_lib/to-href'
import type { FlagView } from '@/lib/server/flags/flag-view'

/** Where the words of a finding stand: its quotation chosen in its article, else the article itself. */
export const toFlagHref = ({ article, quotation }: Pick<FlagView, 'article' | 'quotation'>): string =>
  toHref(`/articles/${article.id}`, { q: quotation?.id })

export const toQuotationHref = ({ id, article }: NonNullable<FlagView['other']>): string =>
  toHref(`/articles/${article.id}`, { q: id })
