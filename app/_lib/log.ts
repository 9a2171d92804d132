import 'server-only'
import pino from 'pino'

/**
 * The program's log: JSON lines on standard output, for what no person should be shown. Nothing that was typed is
 * logged, and the paths below are a second lock on the same door.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['*.password', '*.token', '*.cookie', '*.authorization'], censor: '…' },
})
