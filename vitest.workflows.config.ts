import { defineConfig } from 'vitest/config';

// The ring that needs a runner for workflow files: act, which `.ci/run` builds.
export default defineConfig({
  test: {
    include: ['test/workflows/**/*.test.ts'],
    testTimeout: 240_000,
    maxConcurrency: 4,
  },
});
