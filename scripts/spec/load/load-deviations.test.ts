import { expect, test } from 'vitest';
import { projectSpec } from '../project-spec.fixture.ts';
import { loadDeviations } from './load-deviations.ts';
import { parseYaml } from './yaml.ts';

const FILE = `- difference:
    - length GET /v3/orders answer 200 data.serial_no
    - length GET /v3/orders answer 200 data.state
    - status GET /v3/orders
    - field ORDER.PAID resource amount
  why: 页面写最长 32，示例却有 40 位。
  shown: true
- difference: sample GET /v3/orders answer 200 data
  why: 示例少了一个字段。
  shown: false
`;

test('readers learn what is marked as shown, of an operation or an event, with its place and field', () => {
  const reason = '页面写最长 32，示例却有 40 位。';
  expect([...loadDeviations(parseYaml('openapi/deviations.yaml', FILE).cursor)]).toEqual([
    [
      'GET /v3/orders',
      [
        { field: { place: 'answer 200', path: 'data.serial_no' }, reason },
        { field: { place: 'answer 200', path: 'data.state' }, reason },
        { reason },
      ],
    ],
    ['ORDER.PAID', [{ field: { place: 'resource', path: 'amount' }, reason }]],
  ]);
});

test('a project may have none', () => {
  expect(loadDeviations(undefined).size).toBe(0);
});

test('every one that is shown belongs to an operation or a callback of the project', async () => {
  const { catalog, cursors } = await projectSpec();
  const subjects = loadDeviations(cursors.get('openapi/deviations.yaml'));
  const shown = [...catalog.operations, ...catalog.webhooks].filter(({ deviations }) => deviations);
  expect(shown.length).toBe(subjects.size);
  expect(subjects.size).toBeGreaterThan(50);
});
