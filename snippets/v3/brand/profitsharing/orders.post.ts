import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.profitsharing.orders.post(
  {
    brand_mchid: '1900000108',
    sub_mchid: '1900000110',
    appid: 'wxd678efh567hg6787',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    receivers: [
      {
        type: 'MERCHANT_ID',
        account: '1900000109',
        name: encrypt('张三网络公司'),
        amount: 190,
        description: '1900000109分给商户1900000110',
      },
    ],
    finish: false,
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.status);
