import { describe, expect, test } from 'vitest';
import { parseYaml } from '../spec/load/yaml.ts';
import { weighDifferences } from './agreement.ts';
import { loadDeviations } from './deviations.ts';
import { type Difference, differenceId } from './difference.ts';
import { KNOWN_FILE, parseKnown, renderKnown } from './known-differences.ts';

const differenceAt = (at: string): Difference => ({
  kind: 'length',
  subject: 'POST /v3/orders',
  at,
  official: '≤ 32',
  ours: 'no limit',
  docs: ['merchant/1'],
  source: { file: 'openapi/paths/v3/orders.yaml', line: 7, column: 9 },
});
const [first, second] = [differenceAt('body a'), differenceAt('body b')] as const;
const deviationsOf = (text: string) => loadDeviations(parseYaml('openapi/deviations.yaml', text).cursor);
const NONE = { deviations: [], problems: [] };

describe('a difference', () => {
  test('without a reason is a problem at its place in the spec', () => {
    expect(weighDifferences([first], NONE, undefined).problems).toMatchObject([
      {
        file: 'openapi/paths/v3/orders.yaml',
        line: 7,
        message: 'length POST /v3/orders body a: ≤ 32 by merchant/1, no limit here.',
      },
    ]);
  });

  test('that is known is no problem, a known one that no longer exists is', () => {
    const known = renderKnown([first, second]);
    const { problems, gone } = weighDifferences([first], NONE, known);
    expect(gone).toEqual([differenceId(second)]);
    const line = known.split('\n').findIndex((text) => text.includes('"POST /v3/orders": {')) + 1;
    expect(problems).toMatchObject([{ file: KNOWN_FILE, line, fix: 'npm run upstream -- --shrink' }]);
  });

  test('with a reason is no problem; a reason without a difference, or an incomplete one, is', () => {
    const entry = (id: string) => `- { difference: ${id}, page: merchant/1, ours: 长度不限, why: 实测 }\n`;
    const deviations = deviationsOf(
      `${entry(differenceId(first))}${entry('length POST /v3/orders body c')}- { page: merchant/1 }\n`,
    );
    const { problems, deviating } = weighDifferences([first], deviations, undefined);
    expect(deviating).toEqual([first]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 A deviation needs difference, page, ours, why.',
      '2 The official pages and the spec do not differ in "length POST /v3/orders body c".',
    ]);
  });

  test('may share its reason with others', () => {
    const deviations = deviationsOf(
      `- difference:\n    - ${differenceId(first)}\n    - length POST /v3/orders body c\n  page: merchant/1\n  ours: 长度不限\n  why: 实测\n`,
    );
    const { problems, deviating } = weighDifferences([first], deviations, undefined);
    expect(deviating).toEqual([first]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 The official pages and the spec do not differ in "length POST /v3/orders body c".',
    ]);
  });

  test('with a reason is removed from the known differences', () => {
    const deviations = deviationsOf(
      `- { difference: ${differenceId(first)}, page: merchant/1, ours: 长度不限, why: 实测 }\n`,
    );
    expect(weighDifferences([first], deviations, renderKnown([first])).gone).toEqual([differenceId(first)]);
  });
});

test('known differences are read as they were written', () => {
  expect(parseKnown(renderKnown([second, first]))).toEqual(new Set([first, second].map(differenceId)));
  expect(parseKnown(renderKnown([]))).toEqual(new Set());
  expect(JSON.parse(renderKnown([first, second])).counts).toEqual({ length: 2 });
});
