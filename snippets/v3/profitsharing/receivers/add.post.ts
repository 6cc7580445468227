import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.profitsharing.receivers.add.post(
  {
    appid: 'wxd678efh567hg6787',
    type: 'MERCHANT_ID',
    account: '86693852',
    name: encrypt('深圳市某某贸易有限公司'),
    relation_type: 'SERVICE_PROVIDER',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.type);
