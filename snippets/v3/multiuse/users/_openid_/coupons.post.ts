import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.multiuse.users._openid_.coupons.post(
  {
    stock_id: '9856000',
    out_request_no: 'REQUEST20261201000001',
    user_name: encrypt('张三'),
    id_card_number: encrypt('11010519491231002X'),
    amount: 10000,
    appid: 'wxd678efh567hg6787',
    card_type: 'ID_CARD',
  },
  {
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    headers: { 'Wechatpay-Serial': publicKeyId },
  },
);

console.log(data.coupon_id);
