// Where a worker thread of `kutip extract` begins. Plain JavaScript, because tsx's loader serves the main thread only
// and has to be asked again in each worker before it can load TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./extract-worker.ts')
