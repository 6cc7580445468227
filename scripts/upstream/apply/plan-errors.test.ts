import { beforeAll, expect, test } from 'vitest';
import { operationWith } from '../../../tests/support/spec-model.ts';
import { EMPTY_CATALOG } from '../../spec/catalog-model.ts';
import { editYaml } from '../../spec/edit-yaml.ts';
import { ERRORS_FILE } from '../../spec/load/load-errors.ts';
import { parseYaml } from '../../spec/load/yaml.ts';
import type { Difference } from '../difference.ts';
import { recordsOf } from '../facts-files.ts';
import type { OfficialRecord } from '../official-model.ts';
import { readFolder } from '../read/read-folder.ts';
import { type ErrorPlan, planErrors, renderErrorPlan } from './plan-errors.ts';

const SUBJECT = 'POST /v3/hologram/orders';
const FILE = `codes:
  BUSY: {description: 忙, remedy: retry-later}
  FULL: {description: 满, remedy: retry-later}
  GONE: {description: 无, remedy: retry-later}
operations:
  - of: [v3.hologram.orders.get, v3.hologram.orders.post]
    errors:
      - {status: 403, code: GONE, description: 订单不存在}
      - {status: 500, code: BUSY}
  - of: [v3.hologram.refunds.post]
    errors:
      - {status: 429, code: FULL, remedy: reduce-rate}
`;

let records: OfficialRecord[];
beforeAll(async () => {
  records = recordsOf((await readFolder(new URL('../fixtures', import.meta.url).pathname)).pages);
});

const differenceOf = (kind: Difference['kind'], at: string): Difference => ({
  kind,
  subject: SUBJECT,
  at,
  official: '',
  ours: '',
  docs: ['merchant/9000000002'],
  source: { file: 'openapi/paths/v3/hologram/orders.yaml', line: 1, column: 1 },
});

function planOf(...differences: Difference[]): ErrorPlan {
  const operation = operationWith({ id: 'v3.hologram.orders.post', path: '/v3/hologram/orders' });
  const catalog = { ...EMPTY_CATALOG, operations: [operation], server: 'https://example.com' };
  return planErrors(differences, records, catalog, parseYaml(ERRORS_FILE, FILE).cursor);
}

test('rows are added in the words of the product, moved to another status and taken off; others stay', () => {
  const { files } = planOf(
    differenceOf('error', '404 GONE'),
    differenceOf('extra-error', '403 GONE'),
    differenceOf('extra-error', '500 BUSY'),
    differenceOf('error', '429 FULL'),
  );
  expect(files.map(({ file }) => file)).toEqual([ERRORS_FILE]);
  expect(editYaml(FILE, files[0]?.edits ?? [])).toBe(
    FILE.replace(', v3.hologram.orders.post]', ']').replace(
      '  - of: [v3.hologram.refunds.post]',
      `  - of: [v3.hologram.orders.post]
    errors:
      - {status: 404, code: GONE, description: 订单不存在}
      - {status: 429, code: FULL, remedy: reduce-rate}
  - of: [v3.hologram.refunds.post]`,
    ),
  );
});

test('a code without words is listed, not written', () => {
  const plan = planOf(differenceOf('error', '400 NEVER_HEARD'));
  expect(plan.files).toEqual([]);
  expect(renderErrorPlan(plan)).toContain(
    `error ${SUBJECT} 400 NEVER_HEARD: "codes" of ${ERRORS_FILE} has no such code`,
  );
});
