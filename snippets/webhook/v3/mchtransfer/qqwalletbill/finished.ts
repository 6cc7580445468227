import { webhook } from '#webhook';

/** 转账到 QQ 钱包有了结果，以 `state` 为准 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHTRANSFER.QQWALLETBILL.FINISHED')
    return;
  const { out_bill_no, state, transfer_amount } = notification.resource;
  console.log(out_bill_no, state, transfer_amount);
});
