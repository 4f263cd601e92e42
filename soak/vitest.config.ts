import { defineConfig } from 'vitest/config'

/** Outages, hanging connections and loads at their real durations: minutes, one after another. */
export default defineConfig({
  test: {
    include: ['soak/**/*.soak.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
