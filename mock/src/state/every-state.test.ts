import { expect, test } from 'vitest';
import { createClock } from '../clock/mock-clock.ts';
import type { EntityAction, EntityKind } from './entities.ts';
import { actionsOf } from './entity-actions.ts';
import { createMockState } from './mock-state.ts';
import { outcomeOf } from './request-outcome.fixture.ts';
import { createStateHandler } from './state-handler.ts';

/** A state with a held clock that writes down every request with its answer: fields, and those that it has not. */
function open() {
  const clock = createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') });
  const state = createMockState({ clock, payAfter: 3000, strict: true });
  const handle = createStateHandler(state);
  const lines: string[] = [];
  const ask = (id: string, body: object, wait = 0): void => {
    lines.push(`${id} ${JSON.stringify(body)}`, ...linesOf(outcomeOf(handle, id, { body })));
    void clock.advance(wait);
  };
  /** What is done from outside to the newest object of a kind; nothing when its state has no such action. */
  const act = (kind: EntityKind, action: EntityAction): void => {
    const entity = [...state.stores[kind].values()].at(-1);
    const known = entity && actionsOf(entity)[action];
    lines.push(`${kind} ${action}${known ? '' : ': it has no such action'}`);
    known?.(state);
  };
  return { ask, act, lines };
}

function linesOf(outcome: ReturnType<typeof outcomeOf>): string[] {
  if (outcome?.kind !== 'answer') return [`  ${JSON.stringify(outcome)}`];
  const { fields, without = [] } = outcome;
  const values = Object.entries(fields).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
  return [...values, ...(without.length ? [`  without ${without.join(', ')}`] : [])];
}

const APPID = 'wxd678efh567hg6787';
const MCHID = '1900000109';
const part = (number: string) => ({
  ...{ mchid: MCHID, attach: '店', description: '店', out_trade_no: number },
  ...{ amount: { total_amount: 100, currency: 'CNY' }, settle_info: { profit_sharing: true } },
});

test('what is answered of combined orders', async () => {
  const { ask, act, lines } = open();
  const combine = 'v3.combine-transactions';
  const query = `${combine}.out-trade-no._combine_out_trade_no_.get`;
  const close = `${combine}.out-trade-no._combine_out_trade_no_.close.post`;
  const parts = { combine_out_trade_no: 'C1', sub_orders: [part('A1'), part('A2')] };
  const other = { combine_out_trade_no: 'C2', sub_orders: [part('A3'), part('A4')] };
  ask(`${combine}.jsapi.post`, { combine_appid: APPID, combine_mchid: MCHID, ...parts });
  ask(`${combine}.jsapi.post`, { combine_appid: APPID, combine_mchid: MCHID, ...other });
  ask(query, parts);
  ask(close, other);
  act('combined-order', 'pay');
  ask(query, other, 3000);
  ask(query, parts);
  ask(close, parts);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/every-combined-order.txt');
});

test('what is answered of profit sharing', async () => {
  const { ask, act, lines } = open();
  const order = (number: string, profit_sharing = true) => ({
    ...{ appid: APPID, mchid: MCHID, description: '店', out_trade_no: number, amount: { total: 100 } },
    settle_info: { profit_sharing },
  });
  const receiver = { type: 'MERCHANT_ID', account: '1900000110', amount: 60, description: '分' };
  const share = (own: object) => ({
    ...{ out_trade_no: 'A1', out_order_no: 'P1', receivers: [receiver], unfreeze_unsplit: false, ...own },
  });
  const back = { out_order_no: 'P1', out_return_no: 'B1', return_mchid: '1900000110', amount: 40, description: '退' };
  const [sharing, returning] = ['v3.profitsharing.orders', 'v3.profitsharing.return-orders'];
  for (const number of ['A1', 'A2', 'A3']) ask('v3.pay.transactions.jsapi.post', order(number, number !== 'A3'));
  ask(`${sharing}.post`, share({}), 3000);
  ask(`${sharing}.post`, share({}));
  ask(`${returning}.post`, back);
  ask(`${sharing}._out_order_no_.get`, share({}), 3000);
  for (const own of [
    { out_trade_no: 'A2' },
    { receivers: [{ ...receiver, account: '1900000111' }] },
    { receivers: [{ ...receiver, amount: 50 }] },
    { out_trade_no: 'A3', out_order_no: 'P3' },
  ])
    ask(`${sharing}.post`, share(own));
  for (const own of [{}, { amount: 39 }, { out_return_no: 'B2', amount: 61 }])
    ask(`${returning}.post`, { ...back, ...own });
  act('share-return', 'fail');
  for (const name of [`${returning}._out_return_no_`, 'v3.brand.profitsharing.returnorders']) ask(`${name}.get`, back);
  ask('v2.pay.profitsharingreturnquery.post', back);
  ask(`${returning}.post`, { ...back, out_return_no: 'B3', amount: 60 }, 3000);
  ask(`${returning}._out_return_no_.get`, { ...back, out_return_no: 'B3' });
  const refused = share({ out_trade_no: 'A2', out_order_no: 'P2' });
  ask(`${sharing}.post`, refused);
  act('share', 'fail');
  ask(`${sharing}._out_order_no_.get`, refused);
  ask('v2.pay.profitsharingquery.post', refused);
  ask(`${returning}.post`, { ...back, out_order_no: 'P2', out_return_no: 'B4', amount: 1 });
  for (const own of [{ out_order_no: 'P4' }, { out_order_no: 'P5' }, { out_trade_no: 'A3', out_order_no: 'P6' }])
    ask(`${sharing}.unfreeze.post`, share(own));
  ask('v2.secapi.pay.reverse.post', { out_trade_no: 'A2' });
  ask(`${sharing}.post`, share({ out_trade_no: 'A2', out_order_no: 'P7' }));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/every-share.txt');
});

test('what is answered of transfers', async () => {
  const { ask, act, lines } = open();
  const bills = 'v3.fund-app.mch-transfer.transfer-bills';
  const [query, cancel] = ['get', 'cancel.post'].map((what) => `${bills}.out-bill-no._out_bill_no_.${what}`);
  const bill = (number: string, amount = 200) => ({
    ...{ appid: APPID, openid: 'o-1', out_bill_no: number, transfer_amount: amount, transfer_remark: '返利' },
  });
  const twice = (id = '', number = ''): void => [0, 3000].forEach((wait) => void ask(id, bill(number), wait));
  ask(`${bills}.post`, bill('T0', 0));
  ask(`${bills}.post`, bill('T1'));
  act('transfer', 'fail');
  act('transfer', 'succeed');
  twice(query, 'T1');
  ask(`${bills}.post`, bill('T2'));
  twice(cancel, 'T2');
  twice(query, 'T2');
  ask(`${bills}.post`, bill('T3'));
  act('transfer', 'confirm');
  twice(query, 'T3');
  ask(String(cancel), bill('T3'));
  ask('v3.fund-app.mch-transfer.transfer-bills.transfer.post', bill('T4'));
  twice(query, 'T4');
  ask(String(query), bill('T4'));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/every-transfer.txt');
});

test('what is answered of contracts', async () => {
  const { ask, act, lines } = open();
  const contract = { appid: APPID, plan_id: 12535, openid: 'o-1', contract_code: 'K1', out_contract_code: 'K1' };
  const papay = 'v3.papay.sign.contracts';
  const query = `${papay}.plan-id._plan_id_.out-contract-code._out_contract_code_.get`;
  const presign = `${papay}.pre-entrust-sign.post`;
  ask(query, contract);
  ask(presign, contract);
  ask(presign, { ...contract, contract_display_account: '乙' });
  ask(query, contract);
  act('contract', 'confirm');
  for (const id of [query, 'v2.papay.querycontract.post']) ask(id, contract, 3000);
  for (const id of ['v2.papay.deletecontract.post', query, 'v2.papay.querycontract.post']) ask(id, contract, 3000);
  ask('v2.papay.deletecontract.post', contract);
  act('contract', 'confirm');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/every-contract.txt');
});
