import { webhook } from '#webhook';

/** 异常资金转付完成：记下付款单的状态 */
export const notify = webhook.v3(async (notification) => {
  if (
    notification.event_type !== 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'
  )
    return;
  const { receipt_id, receipt_state, transfer_amount } =
    notification.resource;
  console.log(receipt_id, receipt_state, transfer_amount.total);
});
