/**
 * The floors of the code: an import leads down, never up, and never in a circle; type imports count.
 * ARCHITECTURE.md draws the same list. A new room is added at its floor here, or lint fails.
 */
const FLOORS = [
  'kit',
  'scripts/start',
  'scripts/lib',
  'scripts/doctor',
  'scripts/spec',
  'scripts/client',
  'scripts/reference',
  'scripts/docs',
  ['scripts/writers', 'scripts/languages', 'scripts/examples', 'scripts/upstream'],
  'scripts/hovers',
  'mock/src',
  ['mock/window', 'live'],
  ['scripts/run', 'scripts/packages'],
  'scripts/live',
  'scripts/check',
  ['scripts/site', 'scripts/new'],
  ['scripts/bench', 'scripts/mutate', 'scripts/screenshots'],
  'scripts/[^/]+\\.m?[jt]s',
  '.vitepress',
  'tests',
];

const pathOf = (floor) => `^(?:${[floor].flat().map((room) => room.replace(/^\./, '\\.')).join('|')})(?:/|$)`;
const TESTS = '\\.test\\.ts$|\\.fixture\\.ts$|/fixtures/';

const upwards = FLOORS.slice(0, -1).map((floor, index) => ({
  name: `floor-${[floor].flat()[0].split('/').pop()}`,
  comment: 'An import leads to the same floor or one below: move what both need down, or pass it in.',
  severity: 'error',
  from: { path: pathOf(floor), pathNot: TESTS },
  to: { path: FLOORS.slice(index + 1).map(pathOf).join('|') },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upwards,
    {
      name: 'no-circular',
      comment: 'Two files that import each other, types included: split off what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-room-outside-floors',
      comment: 'A new room has its floor in FLOORS of .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^(?:scripts|kit|mock|live)/', pathNot: [...FLOORS.map(pathOf), TESTS] },
      to: {},
    },
    {
      name: 'browser-code-only',
      comment: 'The theme runs in the browser: it imports no module of Node.',
      severity: 'error',
      from: { path: '^\\.vitepress/theme', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.vue$|^#|^node:|virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:node_modules|snippets|virtual-types|dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    reporterOptions: {
      archi: { collapsePattern: '^(?:scripts/(?:writers/)?[^/]+|kit|mock|live|\\.vitepress/[^/]+)' },
    },
  },
};
