import { isRecord } from '../../../scripts/lib/type-guards.ts';
import type { Operation, Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import type { StateHandler } from '../mock-model.ts';
import type { OperationHandler } from './handler-context.ts';
import { close, place, placeCombined, placePaid, query, reverse } from './order-handlers.ts';
import { createOrderStore } from './order-store.ts';
import { queryShare, queryUnshared, release, share } from './profit-sharing-handlers.ts';
import { queryRefund, refund } from './refund-handlers.ts';
import { requestFields } from './request-fields.ts';
import { stateErrorOutcome } from './state-errors.ts';
import { cancelTransfer, queryTransfer, transfer } from './transfer-handlers.ts';
import type { TransferStore } from './transfer-store.ts';

/** How the order state behaves. */
export interface StateOptions {
  /** Orders and refunds that were never placed here don't exist; else they answer from the spec. */
  strict?: boolean;
  /** Milliseconds after which the buyer of an order pays it. */
  payAfter?: number;
}

/** Long enough to close an order by hand, short enough to wait for. */
export const PAY_AFTER_MS = 3000;

/** Stateful operations by patterns of their ids (chain and method). All others respond from the spec. */
const HANDLERS: [operations: RegExp, act: OperationHandler][] = [
  [/^v3\.pay\.(partner\.)?transactions\.(jsapi|app|h5|native|miniprogram|(app|jsapi)-with-contract)\.post$/, place],
  [/^v3\.(global\.)?transactions\.(app|jsapi|mweb|native)\.post$/, place],
  [/^v3\.pay\.(partner\.)?transactions\.codepay\.post$|^v3\.(global\.)?transactions\.micropay\.post$/, placePaid],
  [/^v3\.combine-transactions\.(jsapi|app|h5|native|miniprogram)\.post$/, placeCombined],
  [/^v2\.pay\.unifiedorder\.post$/, place],
  [/^v2\.pay\.micropay\.post$/, placePaid],
  [/^v3\.(pay\.(partner\.)?|global\.)?transactions\.(id\._transaction_id_|out-trade-no\._out_trade_no_)\.get$/, query],
  [/^v2\.pay\.orderquery\.post$/, query],
  [
    /^v3\.(pay\.(partner\.)?|global\.)?transactions\.(id|out-trade-no)\.\w+\.close\.post$|^v2\.pay\.closeorder\.post$/,
    close,
  ],
  [
    /^v3\.(pay\.(partner\.)?|global\.)?transactions\.(id|out-trade-no)\.\w+\.reverse\.post$|^v2\.secapi\.pay\.reverse\.post$/,
    reverse,
  ],
  [/^v3\.(refund\.domestic\.refunds|(global\.)?refunds|ecommerce\.refunds\.apply)\.post$/, refund],
  [/^v2\.secapi\.pay\.refund(v2)?\.post$/, refund],
  [/^v3\.(refund\.domestic|global|ecommerce|)\.?refunds(\.out-refund-no)?\._out_refund_no_\.get$/, queryRefund],
  [/^v2\.pay\.refundquery(v2)?\.post$/, queryRefund],
  [/^v3\.((brand|ecommerce)\.)?profitsharing\.orders\.post$|^v2\.secapi\.pay\.(multi)?profitsharing\.post$/, share],
  [/^v3\.profitsharing\.orders\._out_order_no_\.get$|^v3\.(brand|ecommerce)\.profitsharing\.orders\.get$/, queryShare],
  [/^v2\.pay\.profitsharingquery\.post$/, queryShare],
  [/^v3\.(profitsharing\.orders\.unfreeze|(brand|ecommerce)\.profitsharing\.finish-order)\.post$/, release],
  [/^v2\.secapi\.pay\.profitsharingfinish\.post$/, release],
  [/^v3\.((brand|ecommerce)\.)?profitsharing\.(transactions|orders)\._transaction_id_\.amounts\.get$/, queryUnshared],
  [/^v2\.pay\.profitsharingorderamountquery\.post$/, queryUnshared],
  [/^v3\.(fund-app|ecommerce)\.mch-transfer\.(partner\.)?transfer-bills\.post$/, transfer],
  [/\.transfer-bills\.(out-bill-no\._out_bill_no_|transfer-bill-no\._transfer_bill_no_)\.get$/, queryTransfer],
  [/\.transfer-bills\.out-bill-no\._out_bill_no_\.cancel\.post$/, cancelTransfer],
];

/** The handler of an operation, if it has one. */
const handlerOf = ({ id }: Pick<Operation, 'id'>): OperationHandler | undefined =>
  HANDLERS.find(([operations]) => operations.test(id))?.[1];

/**
 * Makes the state of one mock server: orders that were placed can be queried, closed, refunded and shared, transfers queried and
 * cancelled. Both protocols share the orders. An order is unpaid until its buyer pays, some seconds after it was placed; refunds,
 * shares and transfers take as long.
 */
export function createStateHandler({ strict = false, payAfter = PAY_AFTER_MS }: StateOptions = {}): StateHandler {
  const orders = createOrderStore();
  const transfers: TransferStore = new Map();
  return (received, now) => {
    const { operation } = received;
    const fields = requestFields(received);
    const result = handlerOf(operation)?.({ operation, fields, orders, transfers, now, strict, payAfter });
    if (result === undefined) return undefined;
    if (typeof result === 'string') return stateErrorOutcome(result, operation.version);
    const schema = operation.response.body?.schema;
    const { fields: known, without = [] } = result;
    return { kind: 'answer', fields: schema ? fieldsOf(known, schema) : {}, without };
  };
}

/** The fields that a schema names, at every depth; those of APIv2 may be numbered. */
function fieldsOf(fields: object, schema: Schema): Record<string, unknown> {
  const properties = allProperties(schema);
  const named = new Map(properties.map((property) => [property.name, property.schema]));
  const numbered = properties.flatMap(({ pattern, schema: own }) =>
    pattern === undefined ? [] : [{ pattern: new RegExp(pattern), own }],
  );
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const own = named.get(name) ?? numbered.find(({ pattern }) => pattern.test(name))?.own;
      return own && value !== undefined ? [[name, shapedValue(value, own)]] : [];
    }),
  );
}

function shapedValue(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => (schema.items ? shapedValue(item, schema.items) : item));
  return isRecord(value) ? fieldsOf(value, schema) : value;
}
