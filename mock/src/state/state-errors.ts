import type { Version } from '../../../scripts/spec/catalog-model.ts';
import type { StateOutcome } from '../mock-model.ts';

interface StateError {
  v2: string;
  v3: [status: number, code: string];
  message: string;
}

/** Errors of stateful operations, with the codes that the official error tables have for each protocol, and its words. */
// biome-ignore format: a table reads better in rows
const STATE_ERRORS = {
  badAmount: { v2: 'PARAM_ERROR', v3: [400, 'PARAM_ERROR'], message: '金额必须大于 0' },
  unknownOrder: { v2: 'ORDERNOTEXIST', v3: [404, 'ORDER_NOT_EXIST'], message: '订单不存在' },
  unknownCombinedOrder: { v2: 'ORDERNOTEXIST', v3: [404, 'ORDERNOTEXIST'], message: '订单不存在' },
  refundedOrderUnknown: { v2: 'ORDERNOTEXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '订单不存在' },
  sharedOrderUnknown: { v2: 'ORDER_NOT_EXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '订单不存在' },
  unknownRefund: { v2: 'REFUNDNOTEXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '退款单不存在' },
  numberUsed: { v2: 'OUT_TRADE_NO_USED', v3: [403, 'OUT_TRADE_NO_USED'], message: '请求重入时，参数与首次请求时不一致' },
  partOfCombined: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '合单支付的订单要用合单的接口关闭' },
  partsDiffer: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '关单的子单与下单时不一致' },
  orderPaid: { v2: 'ORDERPAID', v3: [400, 'INVALID_REQUEST'], message: '订单已支付' },
  orderClosed: { v2: 'ORDERCLOSED', v3: [400, 'ORDER_CLOSED'], message: '该订单已失效' },
  onlyReversed: { v2: 'ORDERPAID', v3: [400, 'INVALID_REQUEST'], message: '当前交易不允许进行普通关单（只能撤销）' },
  orderUnpaid: { v2: 'TRADE_STATE_ERROR', v3: [400, 'INVALID_REQUEST'], message: '订单未支付' },
  refundDiffers: { v2: 'REFUND_FEE_MISMATCH', v3: [400, 'INVALID_REQUEST'], message: '订单金额或退款金额与之前请求不一致，请核实后再试' },
  totalDiffers: { v2: 'REFUND_FEE_MISMATCH', v3: [400, 'INVALID_REQUEST'], message: '您的请求参数与订单信息不一致' },
  refundExceeds: { v2: 'ERROR', v3: [400, 'INVALID_REQUEST'], message: '累计退款金额大于支付金额' },
  refundWaitsForShares: { v2: 'ERROR', v3: [400, 'INVALID_REQUEST'], message: '申请退款金额大于剩余未分账金额，请等待分账完成' },
  tooManyRefunds: { v2: 'ERROR', v3: [400, 'INVALID_REQUEST'], message: '一笔订单最多退款 50 次' },
  refundNotAbnormal: { v2: 'ERROR', v3: [400, 'INVALID_REQUEST'], message: '退款单不是退款异常的状态' },
  notSharing: { v2: 'NOT_SHARE_ORDER', v3: [400, 'INVALID_REQUEST'], message: '非分账订单不支持分账' },
  shareExceeds: { v2: 'NOT_ENOUGH', v3: [403, 'NOT_ENOUGH'], message: '分账金额不足' },
  tooManyShares: { v2: 'INVALID_REQUEST', v3: [403, 'RULE_LIMIT'], message: '一笔订单最多分账 50 次' },
  shareOrderDiffers: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '分账单号已用于另一笔订单' },
  shareReceiversDiffer: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '分账接收方与原请求不一致' },
  shareAmountsDiffer: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '分账接收方金额与原请求不一致' },
  shareUnfinished: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '订单处理中，请稍后重试' },
  unknownShare: { v2: 'ORDER_NOT_EXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '分账单不存在' },
  unknownReturn: { v2: 'ORDER_NOT_EXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '记录不存在' },
  returnDiffers: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '回退请求与原请求不一致' },
  returnExceeds: { v2: 'NOT_ENOUGH', v3: [403, 'NOT_ENOUGH'], message: '剩余可回退的金额不足' },
  unknownTransfer: { v2: 'NOT_FOUND', v3: [404, 'NOT_FOUND'], message: '记录不存在' },
  transferDiffers: { v2: 'SENDNUM_LIMIT', v3: [400, 'ALREADY_EXISTS'], message: '单号已存在但信息不一致，请查单后比较确认' },
  transferDone: { v2: 'PARAM_ERROR', v3: [400, 'INVALID_REQUEST'], message: '用户已收款，不能撤销' },
  unknownScoreOrder: { v2: 'ORDER_NOT_EXIST', v3: [404, 'ORDER_NOT_EXIST'], message: '查询单据不存在' },
  scoreState: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '当前订单状态不合法' },
  scoreNotPending: { v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'], message: '仅服务订单支付状态为待支付时，才可使用此能力' },
  scoreTotal: { v2: 'PARAM_ERROR', v3: [400, 'PARAM_ERROR'], message: '最终总金额计算非法' },
  unknownCoupon: { v2: 'RESOURCE_NOT_EXISTS', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '用户券不存在' },
  couponDiffers: { v2: 'PARAM_ERROR', v3: [400, 'INVALID_REQUEST'], message: '使用了相同单号，但与上次请求的数据不一致' },
  unknownContract: { v2: 'CONTRACTNOTEXIST', v3: [404, 'RESOURCE_NOT_EXISTS'], message: '签约协议不存在' },
  contractDiffers: { v2: 'PARAM_ERROR', v3: [400, 'INVALID_REQUEST'], message: '商户协议号已用于另一份签约' },
  contractEnded: { v2: 'CONTRACT_TERMINATED', v3: [400, 'INVALID_REQUEST'], message: '签约协议已解除' },
} as const satisfies Record<string, StateError>;

/** Errors of stateful operations. */
export type StateErrorName = keyof typeof STATE_ERRORS;

/** The outcome of an error, with the code of the API version. */
export function stateErrorOutcome(name: StateErrorName, version: Version): StateOutcome {
  const { v2, v3, message } = STATE_ERRORS[name];
  const [status, code] = v3;
  return version === 'v2' ? { kind: 'error', code: v2, message } : { kind: 'error', status, code, message };
}
