import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.cardMember.userFeeds.post(
  {
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    user_card_code: '478515832665',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    out_request_no: 'REQUEST20261201000001',
    cell: '15_1200_1',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.user_card_code);
