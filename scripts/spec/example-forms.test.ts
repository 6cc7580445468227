import { describe, expect, it } from 'vitest';
import type { Operation } from './catalog-model.ts';
import { conditionsOf } from './conditions.ts';
import { asInstitution, exampleFiles, exampleForms } from './example-forms.ts';
import { projectSpec } from './project-spec.fixture.ts';

const { catalog } = await projectSpec();

function operationOf(id: string): Operation {
  const found = catalog.operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No operation is called ${id}.`);
  return found;
}

describe('the examples of an operation', () => {
  it('are one, whoever calls', () => {
    const operation = operationOf('v3.pay.transactions.jsapi.post');
    expect(exampleForms(operation)).toEqual([{ file: 'snippets/v3/pay/transactions/jsapi.post.ts' }]);
  });

  it('are one of each caller, where a merchant and an institution send other fields', () => {
    expect(exampleForms(operationOf('v3.global.transactions.jsapi.post'))).toEqual([
      { file: 'snippets/v3/global/transactions/jsapi.post.ts', caller: '直连商户' },
      { file: 'snippets/v3/global/transactions/jsapi.post.institution.ts', caller: '从业机构' },
    ]);
    const twofold = catalog.operations.filter((operation) => exampleFiles(operation).length === 2);
    expect(twofold).toHaveLength(36);
    expect(twofold.filter(({ roles }) => !roles.includes('从业机构') || !roles.includes('直连商户'))).toEqual([]);
  });

  it('are one where all alternatives are those of partners', () => {
    const id = 'v3.papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.mini-program.post';
    expect(exampleForms(operationOf(id))).toHaveLength(1);
  });
});

describe('an operation as institutions call it', () => {
  it('has their alternative first, in body and query', () => {
    const body = asInstitution(operationOf('v3.refunds.post')).request?.schema.properties ?? [];
    expect(conditionsOf(body)).toContainEqual({
      kind: 'one-of',
      alternatives: [
        ['sp_mchid', 'sub_mchid', 'sp_appid'],
        ['mchid', 'appid'],
      ],
    });
    expect(conditionsOf(asInstitution(operationOf('v3.global.statements.get')).parameters)).toEqual([
      { kind: 'one-of', alternatives: [['sp_mchid'], ['mchid']] },
    ]);
  });

  it('knows no payer by a number of the merchant', () => {
    const { request } = asInstitution(operationOf('v3.global.transactions.jsapi.post'));
    const payer = request?.schema.properties.find(({ name }) => name === 'payer');
    expect(payer?.schema.properties.map(({ name }) => name)).toEqual(['sp_openid', 'sub_openid']);
  });
});
