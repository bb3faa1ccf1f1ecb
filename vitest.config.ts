import { defineConfig } from 'vitest/config';

// Three kinds of test: beside the code, the ledger's contract on both databases, and pages in a real browser.
// PGlite takes seconds and some 400 MB to open, hence generous times and few workers.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    globalSetup: 'test/run-folder.ts',
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'test/cases/**/*.test.ts', 'test/docs/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
});
