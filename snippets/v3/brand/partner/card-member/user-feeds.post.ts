import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.partner.cardMember.userFeeds.post({
  brand_id: '1004',
  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
  user_card_code: '478515832665',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  out_request_no: 'REQUEST20261201000001',
  cell: '15_1200_1',
});

console.log(data.brand_id);
