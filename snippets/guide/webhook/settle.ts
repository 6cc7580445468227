/** 一笔订单 */
export interface Order {
  /** 下单时的金额，分 */
  total: number;
  paid: boolean;
}

/** 订单，以商户订单号为键。代替数据库的一张表；已有的这一笔是模拟服务发来的通知里的单号 */
export const orders = new Map<string, Order>([
  ['ORDER20261201000001', { total: 100, paid: false }],
]);

/** 查单的应答，或者支付通知解密后的内容 */
export interface Transaction {
  out_trade_no?: string;
  trade_state?: string;
  amount?: { total?: number };
}

/** 入账。回调与查单都经过这里，来多少次都只办一次；返回说明 */
export function settle(transaction: Transaction): string {
  const { out_trade_no = '', trade_state = '', amount } = transaction;
  const order = orders.get(out_trade_no);
  if (!order) throw new Error(`没有订单 ${out_trade_no}`);
  if (trade_state !== 'SUCCESS') return `没有支付 ${trade_state}`;
  if (amount?.total !== order.total) throw new Error('金额与订单不符');
  // 用数据库时，判断与更新是同一条语句，看它改了几行：
  // UPDATE orders SET paid = TRUE WHERE out_trade_no = ? AND paid = FALSE
  if (order.paid) return '已经入账，不再处理';
  order.paid = true;
  return `入账 ${out_trade_no}`;
}
