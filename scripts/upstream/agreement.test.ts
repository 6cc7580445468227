import { describe, expect, test } from 'vitest';
import { parseYaml } from '../spec/load/yaml.ts';
import { agreementProblems } from './agreement.ts';
import { loadDeviations } from './deviations.ts';
import { type Difference, differenceId } from './difference.ts';

const differenceAt = (at: string): Difference => ({
  kind: 'length',
  subject: 'POST /v3/orders',
  at,
  official: '≤ 32',
  ours: 'no limit',
  docs: ['merchant/1'],
  source: { file: 'openapi/paths/v3/orders.yaml', line: 7, column: 9 },
});
const first = differenceAt('body a');
const deviationsOf = (text: string) => loadDeviations(parseYaml('openapi/deviations.yaml', text).cursor);
const NONE = { deviations: [], problems: [] };

describe('a difference', () => {
  test('without a reason is a problem at its place in the spec', () => {
    expect(agreementProblems([first], NONE)).toMatchObject([
      {
        file: 'openapi/paths/v3/orders.yaml',
        line: 7,
        message: 'length POST /v3/orders body a: ≤ 32 by merchant/1, no limit here.',
      },
    ]);
  });

  test('with a reason is no problem; a reason without a difference, or an incomplete one, is', () => {
    const entry = (id: string) => `- { difference: ${id}, page: merchant/1, ours: 长度不限, why: 实测, shown: true }\n`;
    const deviations = deviationsOf(
      `${entry(differenceId(first))}${entry('length POST /v3/orders body c')}- { page: merchant/1 }\n`,
    );
    const problems = agreementProblems([first], deviations);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 A deviation needs difference, page, ours, why, shown.',
      '2 The official pages and the spec do not differ in "length POST /v3/orders body c".',
    ]);
  });

  test('of a subject that the spec lacks is the one problem: reasons for others keep', () => {
    const entry =
      '- { difference: length POST /v3/orders body c, page: merchant/1, ours: 不限, why: 实测, shown: true }\n';
    const lacking: Difference = { ...first, kind: 'operation', at: '' };
    expect(agreementProblems([lacking], deviationsOf(entry))).toHaveLength(1);
  });

  test('in an object that the spec lacks is none of its own', () => {
    const lacking = ['body payer', 'body payer.openid', 'body payer.id.type', 'body a.b'].map(
      (at): Difference => ({ ...differenceAt(at), kind: 'field' }),
    );
    expect(agreementProblems(lacking, NONE).map(({ message }) => message.split(':')[0])).toEqual([
      'field POST /v3/orders body payer',
      'field POST /v3/orders body payer.id.type',
      'field POST /v3/orders body a.b',
    ]);
  });

  test('may share its reason with others', () => {
    const deviations = deviationsOf(
      `- difference:\n    - ${differenceId(first)}\n    - length POST /v3/orders body c\n  page: merchant/1\n  ours: 长度不限\n  why: 实测\n  shown: false\n`,
    );
    const problems = agreementProblems([first], deviations);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 The official pages and the spec do not differ in "length POST /v3/orders body c".',
    ]);
  });
});
