import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.finishhotelbill.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    service_id: '2002000000000558128851361561536',
    checked_in: true,
    other_fee: 10000,
    other_fee_desc: '迷你吧饮料2瓶',
    compensation_fee: 6000,
    compensation_fee_desc: '打破房间杯子一个',
    overdue_fine: 5000,
    overdue_fine_desc: '延迟退房2小时，增加50元房费',
    total_amount: 40000,
    finish_ticket: '20261201000001',
    profit_sharing: 'Y',
  },
  { security: true },
);

console.log(data.order_id);
