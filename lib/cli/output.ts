// Ends a command quietly where whoever reads its output has stopped early: that is no error of ours.

export function allowEarlyEnd() {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
