import { defineConfig } from 'vitest/config';

/** Clients in other languages, which not every machine has: a job of its own, which says what it skips. */
export default defineConfig({
  test: {
    include: ['tests/foreign-clients/**/*.test.ts'],
    isolate: false,
    reporters: ['verbose'],
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});
