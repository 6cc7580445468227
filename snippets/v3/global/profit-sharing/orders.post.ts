import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.profitSharing.orders.post(
  {
    appid: 'wxd678efh567hg6787',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    receivers: [
      {
        currency: 'CNY',
        type: 'MERCHANT_ID',
        account: '86693852',
        amount: 888,
        description: '分给商户A',
      },
    ],
    unfreeze_unsplit: false,
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.state);
