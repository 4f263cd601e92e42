import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half as many again as there are cores: many tests wait for processes.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // No test changes what another one sees, and modules are loaded once for each worker: a third of the time.
    isolate: false,
  },
})
