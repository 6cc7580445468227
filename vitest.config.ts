import { defineConfig } from 'vitest/config';
import { Sequencer } from './tests/support/sequencer.ts';

/** One second, which is Vitest's own, is short for a page on a busy machine. */
const expectation = { poll: { timeout: 20_000 } };

const units = [
  'kit/**/*.test.ts',
  'scripts/**/*.test.ts',
  'mock/**/*.test.ts',
  '.vitepress/**/*.test.ts',
  'tests/*.test.ts',
  'tests/{commands,types}/**/*.test.ts',
];
export default defineConfig({
  test: {
    // Vitest leaves one core idle; of two, that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: Sequencer },
    projects: [
      {
        test: {
          name: 'unit',
          include: units,
          // The files of a worker share its modules: the catalogue is loaded once for all of them.
          isolate: false,
          setupFiles: ['tests/support/markdown-renderer-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: expectation,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The files of a worker share its browser.
          isolate: false,
          globalSetup: ['tests/support/site-setup.ts'],
          setupFiles: ['tests/support/site-ready.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: expectation,
        },
      },
    ],
  },
});
