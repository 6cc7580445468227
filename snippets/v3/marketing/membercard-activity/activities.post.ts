import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardActivity.activities.post({
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    activity_name: '良品铺子回馈活动',
    activity_type: 'NON_MEMBER_AFTERPAY',
    begin_time: '2026-12-01T00:00:00+08:00',
    end_time: '2026-12-31T23:59:59+08:00',
    out_request_no: 'REQUEST20261201000001',
  });

console.log(data.activity_status);
