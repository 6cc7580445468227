import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.shoppingReceipt.customentrances.post({
    custom_entrance_type: 'MERCHANT_ACTIVITY',
    subtitle: '双十一8折活动',
    start_time: '2026-12-01T00:00:00+08:00',
    end_time: '2026-12-31T23:59:59+08:00',
    custom_entrance_state: 'ONLINE',
    brand_id: '1014',
    out_request_no: 'REQUEST20261201000001',
    jump_link: {
      mini_programs_appid: 'wxd678efh567hg6787',
      mini_programs_path: '/pages/bonus/bonus',
    },
  });

console.log(data.custom_entrance_state);
