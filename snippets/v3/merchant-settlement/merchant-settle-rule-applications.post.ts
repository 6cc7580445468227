import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantSettlement.merchantSettleRuleApplications.post({
    acquiring_bank_id: '1356485',
    channel_id: '20001111',
    sub_mchid: '1900000110',
    settle_rule_id: 760,
  });

console.log(data.application_state);
