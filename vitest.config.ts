import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { Sequencer } from './tests/support/sequencer.ts';

/** One project: each has workers of its own, which load the modules and the catalogue anew. */
export default defineConfig({
  test: {
    include: [
      'kit/**/*.test.ts',
      'scripts/**/*.test.ts',
      'mock/**/*.test.ts',
      'live/**/*.test.ts',
      '.vitepress/**/*.test.ts',
      'tests/*.test.ts',
      'tests/{browser,commands,types}/**/*.test.ts',
    ],
    // One more than cores: a worker waits for the browser or the program that it tests, a third of its time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: Sequencer },
    // The files of a worker share its modules, the catalogue and its browser.
    isolate: false,
    globalSetup: ['tests/support/site-setup.ts'],
    setupFiles: ['tests/support/markdown-renderer-setup.ts'],
    // A browser on a busy machine may miss a moment: CI tries once more, and the report says so (`retry x1`).
    retry: process.env.CI ? 1 : 0,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One second, which is Vitest's own, is short for a page on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
