import { webhook } from '#webhook';

/** 充值资金被退回：按充值单号冲销 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'RECHARGE.FUND_RETURNED') return;
  const { out_recharge_no, detail } = notification.resource;
  console.log(out_recharge_no, detail?.amount, detail?.return_reason);
});
