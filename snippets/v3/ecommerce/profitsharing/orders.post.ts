import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.profitsharing.orders.post(
  {
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    receivers: [
      {
        type: 'MERCHANT_ID',
        receiver_account: '1900000109',
        receiver_name: encrypt('张三网络公司'),
        amount: 20,
        description: '平台服务费',
      },
      {
        type: 'PERSONAL_OPENID',
        receiver_account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        amount: 10,
        description: '推广佣金',
      },
    ],
    finish: true,
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.order_id, data.status);
