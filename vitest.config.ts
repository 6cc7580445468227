import { defineConfig } from 'vitest/config';

/** One second, which is Vitest's own, is short for a page on a busy machine. */
const expectation = { poll: { timeout: 20_000 } };

const units = [
  'scripts/**/*.test.ts',
  'mock/**/*.test.ts',
  '.vitepress/**/*.test.ts',
  'tests/*.test.ts',
  'tests/types/**/*.test.ts',
];
/** VitePress has one Markdown renderer in a process, with the options of the first who asks: these files need their own. */
const rendering = [
  '.vitepress/internals/*.test.ts',
  'scripts/writers/html/*.test.ts',
  'scripts/writers/html/diagrams/*.test.ts',
  'scripts/docs/vitepress-syntax.test.ts',
  'scripts/reference/navigation/product-groups.test.ts',
  'scripts/run/read-verifications.test.ts',
  'scripts/bench/floor.test.ts',
  'tests/built-page-problems.test.ts',
];

export default defineConfig({
  test: {
    // Vitest leaves one core idle; of two, that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: units,
          exclude: rendering,
          // The files of a worker share its modules: the catalogue is loaded once for all of them.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'rendering',
          include: rendering,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 120_000,
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
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: expectation,
        },
      },
    ],
  },
});
