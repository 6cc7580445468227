import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.tradeRiskResult.post({
  punish_type: 'OTHER_PUNISH',
});

console.log(data.punish_description);
