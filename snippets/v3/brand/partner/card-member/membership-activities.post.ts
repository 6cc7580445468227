import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.membershipActivities.post({
    out_request_no: 'REQUEST20261201000001',
    brand_id: '1004',
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    activity_channel: 'MECHANT_APP_COMPONENT',
    title: '入会享券',
    sub_title: '5张满减券',
    begin_time: '2026-12-01T00:00:00+08:00',
    end_time: '2026-12-31T23:59:59+08:00',
    apply_total: 1000,
    product_coupon_stock_list: [
      {
        product_coupon_id: '701138812971763025610907319729',
        stock_id: '98065001',
      },
    ],
  });

console.log(data.activity_state);
