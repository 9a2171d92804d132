import 'server-only'
import { AppError } from '@/lib/errors'

/** Others are asking this host, or it wants to be left alone for a while: come again at `until`, in line. */
export class HostBusy extends AppError {
  constructor(
    host: string,
    readonly until: Date,
  ) {
    super('CONFLICT', 'fetch.busy', { host })
  }
}
