import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userPoints.sync.post({
    out_request_no: 'REQUEST20261201000001',
    brand_id: '1004',
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    user_card_code: '478515832665',
    point_balance: 1000,
  });

console.log(data.out_request_no);
