import { webhook } from '#webhook';

/** 订单被识别为有风险：先核实，再发货或退款 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'RISKTRADE.IDENTIFICATION') return;
  const { out_trade_no, risk_type, risk_level } = notification.resource;
  console.log(out_trade_no, risk_type, risk_level);
});
