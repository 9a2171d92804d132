// Loaded before a child's own program: the parent holds the other end of standard input, and when that closes it is
// gone, however it ended. Without this a killed `npm start` would leave a server on the port.
process.stdin.on('error', () => process.exit(1))
process.stdin.on('close', () => process.exit(1))
process.stdin.resume()
process.stdin.unref?.()
