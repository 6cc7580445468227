import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createValidator } from '../../../scripts/spec/validator.ts';
import { prepareMock } from '../../../tests/support/mock-server.ts';
import { createClock } from '../clock/mock-clock.ts';
import { ControlError } from '../control/control-model.ts';
import { createControlledState } from '../control/controlled-state.ts';
import { createMockContext } from '../handle-request.ts';
import type { ValidRequest } from '../mock-model.ts';
import { responseV3 } from '../v3/response-v3.ts';
import { ENTITY_ACTIONS, type EntityAction, heldAmount, type Order, refundedAmount, sharedAmount } from './entities.ts';
import { createStateHandler } from './state-handler.ts';

const { catalog, keys } = await prepareMock();
const operations = new Map(catalog.operations.map((operation) => [operation.id, operation]));
const validate = createValidator();
const context = createMockContext({ catalog, keys });

/** A request that passed every check. */
interface Call {
  id: string;
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
}

const SETTINGS = {
  keyMode: 'public-key',
  lenient: false,
  failures: [],
  latency: 0,
  drop: false,
  strictState: true,
  payAfter: 3000,
  retrySpeed: 2880,
  notifyUrl: '',
  docs: '',
} as const;

/** A server of its own, without the wire. */
function open() {
  const clock = createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') });
  const options = {
    catalog,
    keys,
    settings: { ...SETTINGS, failures: [] },
    certificateClients: new Set<string>(),
    clock,
  };
  const { state, control } = createControlledState(options);
  return { clock, state, control, handle: createStateHandler(state) };
}

/** What the spec has against the answer to a call; undefined for an error, or when it has nothing. */
function problemOf({ handle }: ReturnType<typeof open>, { id, path = {}, query = {}, body }: Call): string | undefined {
  const operation = operations.get(id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  const received: ValidRequest = { operation, path, query, headers: {}, body };
  const outcome = handle(received);
  const schema = operation.response.body?.schema;
  if (outcome?.kind === 'error' || !schema || operation.version === 'v2') return undefined;
  const request = { method: operation.method, url: operation.path, headers: {}, body: Buffer.alloc(0) };
  const { body: answer } = responseV3({ request, operation, path, query: [] }, received, outcome, context);
  const problem = validate(schema, JSON.parse(answer.toString()));
  return problem && `${id}: ${problem}`;
}

const number = (prefix: string) => fc.constantFrom(`${prefix}1`, `${prefix}2`);
const fen = fc.constantFrom(1, 30, 50, 70, 100);
/** What receivers get and return: little, so that there is enough of it. */
const part = fc.constantFrom(1, 20);
/** What orders cost: two sums only, so that refunds name the right one often enough. */
const price = fc.constantFrom(100, 70);
const orderNumber = number('ORDER');
const APPID = 'wxd678efh567hg6787';

const placeOrder = fc
  .record({
    out_trade_no: orderNumber,
    total: price,
    shared: fc.boolean(),
    how: fc.constantFrom('jsapi', 'native', 'app', 'h5'),
  })
  .map(
    ({ total, shared, how, ...rest }): Call => ({
      id: `v3.pay.transactions.${how}.post`,
      body: {
        appid: APPID,
        mchid: '1900000109',
        description: '店',
        ...rest,
        amount: { total },
        settle_info: { profit_sharing: shared },
      },
    }),
  );
const placeV2 = fc.record({ out_trade_no: orderNumber, total_fee: price }).map(
  (body): Call => ({
    id: 'v2.pay.unifiedorder.post',
    body: { appid: APPID, body: '店', trade_type: 'APP', profit_sharing: 'Y', ...body },
  }),
);
const placeTwo = fc
  .record({
    combine_out_trade_no: number('COMBINED'),
    parts: fc.uniqueArray(orderNumber, { minLength: 2, maxLength: 2 }),
    total: price,
  })
  .map(
    ({ combine_out_trade_no, parts, total }): Call => ({
      id: 'v3.combine-transactions.jsapi.post',
      body: {
        combine_appid: APPID,
        combine_mchid: '1900000109',
        combine_out_trade_no,
        sub_orders: parts.map((out_trade_no) => ({
          mchid: '1900000109',
          attach: 'a',
          description: '店',
          out_trade_no,
          amount: { total_amount: total, currency: 'CNY' },
          settle_info: { profit_sharing: true },
        })),
      },
    }),
  );
const onOrder = fc.record({ out_trade_no: orderNumber, what: fc.constantFrom('get', 'close.post') }).map(
  ({ out_trade_no, what }): Call => ({
    id: `v3.pay.transactions.out-trade-no._out_trade_no_.${what}`,
    path: { out_trade_no },
    query: { mchid: '1900000109' },
  }),
);
const onCombined = number('COMBINED').map(
  (combine_out_trade_no): Call => ({
    id: 'v3.combine-transactions.out-trade-no._combine_out_trade_no_.get',
    path: { combine_out_trade_no },
  }),
);
const refund = fc
  .record({ out_trade_no: orderNumber, out_refund_no: number('REFUND'), amount: fen, total: price, v2: fc.boolean() })
  .map(
    ({ v2, amount, total, ...numbers }): Call =>
      v2
        ? { id: 'v2.secapi.pay.refund.post', body: { ...numbers, refund_fee: amount, total_fee: total } }
        : {
            id: 'v3.refund.domestic.refunds.post',
            body: { ...numbers, amount: { refund: amount, total, currency: 'CNY' } },
          },
  );
const onRefund = number('REFUND').map(
  (out_refund_no): Call => ({ id: 'v3.refund.domestic.refunds._out_refund_no_.get', path: { out_refund_no } }),
);
const receiver = fc
  .record({ account: fc.constantFrom('1900000110', '1900000111'), amount: part })
  .map((own) => ({ type: 'MERCHANT_ID', description: '分', ...own }));
const share = fc
  .record({
    order: orderNumber,
    out_order_no: number('SHARE'),
    receivers: fc.array(receiver, { minLength: 1, maxLength: 2 }),
    unfreeze_unsplit: fc.boolean(),
  })
  .map(
    ({ order, ...body }): Call => ({
      id: 'v3.profitsharing.orders.post',
      body: { ...body, appid: APPID, out_trade_no: order },
    }),
  );
const release = fc
  .record({ out_trade_no: orderNumber, out_order_no: number('SHARE') })
  .map((body): Call => ({ id: 'v3.profitsharing.orders.unfreeze.post', body: { ...body, description: '解冻' } }));
const giveBack = fc
  .record({
    out_order_no: number('SHARE'),
    out_return_no: number('RETURN'),
    return_mchid: fc.constantFrom('1900000110', '1900000111'),
    amount: part,
  })
  .map((body): Call => ({ id: 'v3.profitsharing.return-orders.post', body: { ...body, description: '退回' } }));
const transfer = fc
  .record({ out_bill_no: number('BILL'), transfer_amount: fen, what: fc.constantFrom('post', 'get', 'cancel.post') })
  .map(
    ({ what, out_bill_no, transfer_amount }): Call =>
      what === 'post'
        ? {
            id: 'v3.fund-app.mch-transfer.transfer-bills.post',
            body: {
              appid: APPID,
              openid: 'o-1',
              out_bill_no,
              transfer_amount,
              transfer_remark: '返利',
              transfer_scene_id: '1000',
              transfer_scene_report_infos: [],
            },
          }
        : { id: `v3.fund-app.mch-transfer.transfer-bills.out-bill-no._out_bill_no_.${what}`, path: { out_bill_no } },
  );
const item = fc.record({ amount: fen }).map(({ amount }) => ({ name: '服务', amount }));
const score = fc
  .record({
    out_order_no: number('SCORE'),
    items: fc.array(item, { minLength: 1, maxLength: 2 }),
    what: fc.constantFrom('post', 'get', 'complete', 'modify', 'cancel'),
  })
  .map(({ what, out_order_no, items }): Call => {
    const named = { appid: APPID, service_id: '2002000000000558292128135542' };
    const made = {
      ...named,
      out_order_no,
      service_introduction: '充电',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 500 },
      notify_url: 'https://www.example.com/',
    };
    if (what === 'post') return { id: 'v3.payscore.serviceorder.post', body: made };
    if (what === 'get') return { id: 'v3.payscore.serviceorder.get', query: { ...named, out_order_no } };
    const total_amount = items.reduce((sum, { amount }) => sum + amount, 0);
    const body =
      what === 'cancel' ? { ...named, reason: '取消' } : { ...named, post_payments: items, total_amount, reason: '改' };
    return { id: `v3.payscore.serviceorder._out_order_no_.${what}.post`, path: { out_order_no }, body };
  });
const passing = fc.record({ advance: fc.constantFrom(1500, 3000, 6000) });
const acting = fc.record({
  nth: fc.nat(5),
  pick: fc.nat(4),
  wild: fc.option(fc.constantFrom(...ENTITY_ACTIONS), { freq: 4 }),
});
const FAMILIES: Record<string, fc.Arbitrary<Call>> = {
  orders: fc.oneof(placeOrder, placeV2, placeTwo, onOrder, onCombined, refund, refund, onRefund),
  'profit-sharing': fc.oneof(placeOrder, refund, share, share, share, release, giveBack, giveBack, giveBack),
  'transfers and score': fc.oneof(transfer, score),
};

/** What is wrong with the money of an order. */
function moneyProblem(order: Order): string | undefined {
  if (refundedAmount(order) > order.amount) return 'more is refunded than was paid';
  if (heldAmount(order) > order.amount) return 'more is refunded and shared than was paid';
  if (order.paidAt === undefined && heldAmount(order) > 0) return 'money left an order that nobody paid';
  return order.shares.some((each) => sharedAmount(each) < 0) ? 'more came back than was shared' : undefined;
}

/** States that some sequence reaches, so that the properties above are about something. */
const REACHED = [
  'order SUCCESS',
  'order REFUND',
  'order CLOSED',
  'combined-order SUCCESS',
  'refund SUCCESS',
  'refund ABNORMAL',
  'share FINISHED',
  'share-return SUCCESS',
  'transfer SUCCESS',
  'transfer CANCELLED',
  'score-order DONE',
  'score-order REVOKED',
];

const reached = new Set<string>();

test.each(Object.entries(FAMILIES))(
  'whatever is asked of %s: no money appears, no number is given twice, every answer is valid',
  (_, family) => {
    const steps = fc.oneof(
      { arbitrary: family, weight: 6 },
      { arbitrary: passing, weight: 2 },
      { arbitrary: acting, weight: 2 },
    );
    fc.assert(
      fc.property(fc.array(steps, { minLength: 20, maxLength: 60 }), (sequence) => {
        const server = open();
        for (const step of sequence) {
          if ('advance' in step) void server.clock.advance(step.advance);
          else if ('nth' in step) actOn(server, step);
          else expect(problemOf(server, step)).toBeUndefined();
          for (const { kind, state } of server.control.list()) reached.add(`${kind} ${state}`);
          const orders = [...server.state.stores.order.values()];
          expect(orders.flatMap((order) => moneyProblem(order) ?? [])).toEqual([]);
        }
        const rows = server.control.list();
        for (const { kind, state } of rows) reached.add(`${kind} ${state}`);
        const ids = rows.flatMap(({ id }) => (id === '' ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        const notices = server.control.notices();
        expect(notices.flatMap(({ webhook, data }) => noticeProblem(webhook, data) ?? [])).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_129 },
    );
  },
  60_000,
);

test('those sequences reached every state that the properties are about', () => {
  expect(REACHED.filter((each) => !reached.has(each))).toEqual([]);
});

/** Does one of the actions that an object has, or any: one that it has not is refused. */
function actOn(
  { control }: ReturnType<typeof open>,
  step: { nth: number; pick: number; wild: EntityAction | null },
): void {
  const rows = control.list();
  const row = rows[step.nth % rows.length];
  const action = step.wild ?? row?.actions[step.pick % row.actions.length];
  if (!row || !action) return;
  try {
    control.act(row.kind, row.id || row.number, action);
    expect(row.actions).toContain(action);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    expect(row.actions).not.toContain(action);
  }
}

function noticeProblem(name: string, data: Record<string, unknown>): string | undefined {
  const webhook = catalog.webhooks.find((each) => each.name === name);
  const schema = webhook?.resource?.schema ?? webhook?.body.schema;
  const problem = schema ? validate(schema, data) : 'is unknown';
  return problem && `${name} ${problem}`;
}
