// Asks other people's servers. A process of its own that is given neither the database's address nor any secret.
import { serveRequests } from '@/lib/server/fetching/serve-requests'

serveRequests(process)
