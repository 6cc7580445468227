import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({
    activity_base_info: {
      activity_name: '年末有礼活动',
      activity_second_title: '满100减10',
      merchant_logo_url: 'https://example.com/images/logo.png',
      begin_time: '2026-12-01T00:00:00+08:00',
      end_time: '2026-12-31T23:59:59+08:00',
      out_request_no: 'REQUEST20261201000001',
      delivery_purpose: 'OFF_LINE_PAY',
    },
    award_send_rule: {
      award_type: 'BUSIFAVOR',
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT',
      transaction_amount_minimum: 100,
      send_content: 'SINGLE_COUPON',
      award_list: [
        {
          stock_id: '20261201000001',
          original_image_url: 'https://example.com/images/logo.png',
        },
      ],
    },
  });

console.log(data.activity_id);
