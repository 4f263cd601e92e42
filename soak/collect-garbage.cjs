// Loaded into a bot whose memory is measured: SIGUSR2 collects its garbage, which swings the size of a process.
process.on('SIGUSR2', () => globalThis.gc())
