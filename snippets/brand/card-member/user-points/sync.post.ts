import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.cardMember.userPoints.sync.post(
  {
    out_request_no: 'REQUEST20261201000001',
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    user_card_code: '478515832665',
    point_balance: 1000,
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.out_request_no);
