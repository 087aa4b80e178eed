import { defineConfig } from 'vitest/config';

// Rings by folder: unit and provider tests lie beside the code, the others under test/.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // These need a runner for workflow files: `npm run test:workflows`.
    exclude: ['test/workflows/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    setupFiles: ['test/fakes/no-commands.ts'],
  },
});
