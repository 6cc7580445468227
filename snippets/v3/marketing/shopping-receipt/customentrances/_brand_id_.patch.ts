import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.patch(
    {
      custom_entrance_type: 'MERCHANT_ACTIVITY',
      subtitle: '双十一8折活动',
      out_request_no: 'REQUEST20261201000001',
    },
    { brand_id: '1014' },
  );

console.log(data.custom_entrance_state);
