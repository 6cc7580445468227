import { expect, test } from 'vitest';
import { workflowFaults } from './workflow-faults.ts';

const PIN = '11bd71901bbe5b1630ceea73d27597364c9af683';
const workflow = (job: string, permissions = '{}') => `on: push
permissions: ${permissions}
jobs:
  build:
    runs-on: ubuntu-latest
${job}`;
const SOUND = `    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${PIN}
      - uses: ./.github/actions/setup
      - run: npm ci
`;
const faultsOf = async (text: string, file = '.github/workflows/a.yml') =>
  (await workflowFaults(file, text)).map(({ line, message }) => `${line} ${message}`);

test('a sound workflow has no fault', async () => {
  expect(await faultsOf(workflow(SOUND))).toEqual([]);
});

test.each([
  ['a tag instead of a commit', SOUND.replace(PIN, 'v4'), ['9 action "actions/checkout@v4" is not pinned by a commit']],
  ['a short commit', SOUND.replace(PIN, PIN.slice(0, 7)), ['9 action "actions/checkout@11bd719" is not pinned']],
  [
    'a job without permissions',
    SOUND.replace(/ {4}permissions.*\n.*\n/, ''),
    ['4 job "build" must state its permissions'],
  ],
  [
    'a shard that nobody runs',
    `    strategy:
      matrix:
        shard: [1, 2]
${SOUND.replace('npm ci', 'npx vitest run --shard=$'.concat('{{ matrix.shard }}/3'))}`,
    ['8 the tests are divided into 3 shards: [1, 2, 3]'],
  ],
  ['an unknown permission', SOUND.replace('contents:', 'content:'), ['7 unknown permission scope "content"']],
  ['a job that needs none that is there', `    needs: [test]\n${SOUND}`, ['4 job "build" needs job "test"']],
  [
    'an unknown property in an expression',
    SOUND.replace('npm ci', '$'.concat('{{ matrix.node }}')),
    ['11 property "node" is not defined'],
  ],
  [
    'a title of others in a shell',
    SOUND.replace('npm ci', 'echo $'.concat('{{ github.event.issue.title }}')),
    ['11 "github.event.issue.title" is potentially untrusted'],
  ],
  [
    'a broken one',
    SOUND.replace('    steps:', '    step:'),
    ['4 "steps" section is missing', '8 unexpected key "step"'],
  ],
])('%s is named with its line', async (_what, job, expected) => {
  const faults = await faultsOf(workflow(job));
  expect(faults).toHaveLength(expected.length);
  for (const [index, text] of expected.sort().entries()) expect(faults.sort()[index]).toContain(text);
});

test('permissions of the whole workflow are none', async () => {
  expect(await faultsOf(workflow(SOUND, 'write-all'))).toEqual(['1 the workflow must have "permissions: {}"']);
});

test('an action of the project has its actions pinned too', async () => {
  const action = 'runs:\n  using: composite\n  steps:\n    - uses: actions/cache@v4\n';
  expect(await faultsOf(action, '.github/actions/a/action.yml')).toEqual([
    expect.stringMatching(/^4 action "actions\/cache@v4"/),
  ]);
});
