import type { Version } from '../../../scripts/spec/catalog-model.ts';
import type { StateOutcome } from '../mock-model.ts';

interface StateError {
  v2: string;
  v3: [status: number, code: string];
  message: string;
}

/** Errors of stateful operations, with the codes that the official error tables have for each protocol. */
const STATE_ERRORS = {
  badAmount: { v2: 'PARAM_ERROR', v3: [400, 'PARAM_ERROR'], message: '金额必须大于 0' },
  unknownOrder: { v2: 'ORDERNOTEXIST', v3: [404, 'ORDER_NOT_EXIST'], message: '订单不存在' },
  refundedOrderUnknown: { v2: 'ORDERNOTEXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '订单不存在' },
  unknownRefund: { v2: 'REFUNDNOTEXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '退款单不存在' },
  numberUsed: { v2: 'OUT_TRADE_NO_USED', v3: [403, 'OUT_TRADE_NO_USED'], message: '商户订单号重复' },
  orderPaid: { v2: 'ORDERPAID', v3: [400, 'INVALID_REQUEST'], message: '该订单已支付' },
  orderClosed: { v2: 'ORDERCLOSED', v3: [400, 'ORDER_CLOSED'], message: '订单已关闭' },
  orderUnpaid: { v2: 'TRADE_STATE_ERROR', v3: [400, 'INVALID_REQUEST'], message: '订单未支付' },
  refundDiffers: { v2: 'ERROR', v3: [400, 'INVALID_REQUEST'], message: '订单金额或退款金额与之前请求不一致' },
  refundExceeds: { v2: 'ERROR', v3: [400, 'INVALID_REQUEST'], message: '累计退款金额大于支付金额' },
  notSharing: { v2: 'NOT_SHARE_ORDER', v3: [400, 'INVALID_REQUEST'], message: '非分账订单不支持分账' },
  shareExceeds: { v2: 'NOT_ENOUGH', v3: [403, 'NOT_ENOUGH'], message: '分账金额不足' },
  unknownShare: { v2: 'ORDER_NOT_EXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '分账单不存在' },
  unknownTransfer: { v2: 'NOT_FOUND', v3: [404, 'NOT_FOUND'], message: '转账单不存在' },
  transferDiffers: {
    v2: 'SENDNUM_LIMIT',
    v3: [400, 'ALREADY_EXISTS'],
    message: '商户单号已存在，参数与之前的请求不一致',
  },
  transferDone: { v2: 'PARAM_ERROR', v3: [400, 'INVALID_REQUEST'], message: '用户已收款，不能撤销' },
} as const satisfies Record<string, StateError>;

export type StateErrorName = keyof typeof STATE_ERRORS;

/** The outcome of an error, with the code of the API version. */
export function stateErrorOutcome(name: StateErrorName, version: Version): StateOutcome {
  const { v2, v3, message } = STATE_ERRORS[name];
  const [status, code] = v3;
  return version === 'v2' ? { kind: 'error', code: v2, message } : { kind: 'error', status, code, message };
}
