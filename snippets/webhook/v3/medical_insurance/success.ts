import { webhook } from '#webhook';

/** 医保混合收款有了结果：自费与医保部分分别核对 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MEDICAL_INSURANCE.SUCCESS') return;
  const { out_trade_no, mix_pay_status, self_pay_status } =
    notification.resource;
  console.log(out_trade_no, mix_pay_status, self_pay_status);
});
