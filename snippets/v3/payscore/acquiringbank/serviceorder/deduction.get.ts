import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.acquiringbank.serviceorder.deduction.get({
    params: {
      service_id: '2002000000000558128851361561536',
      appid: 'wxd678efh567hg6787',
      sub_mchid: '1900000110',
      channel_id: '1230000109',
    },
  });

console.log(data.out_trade_no);
