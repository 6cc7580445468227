import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.profitsharing.orders.post(
  {
    appid: 'wxd678efh567hg6787',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    receivers: [
      {
        type: 'MERCHANT_ID',
        account: '1900000110',
        name: encrypt('张三网络公司'),
        amount: 20,
        description: '分给商户1900000110',
      },
      {
        type: 'PERSONAL_OPENID',
        account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        name: encrypt('张三'),
        amount: 10,
        description: '分给推广员',
      },
    ],
    unfreeze_unsplit: true,
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.order_id, data.state);
