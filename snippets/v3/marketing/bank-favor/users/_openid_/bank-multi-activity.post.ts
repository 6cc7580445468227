import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.bankFavor.users._openid_.bankMultiActivity.post(
    {
      stock_id: '100088',
      activity_id: '186745560',
      out_request_no: 'REQUEST20261201000001',
      appid: 'wxd678efh567hg6787',
      stock_creator_mchid: '1900000109',
    },
    { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  );

console.log(data.coupon_id);
