import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.finishhotelbill.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    service_id: '20261201000001',
    checked_in: true,
    other_fee: 10000,
    other_fee_desc: '支持200个字符，按照字符计算超过长度报错处理',
    compensation_fee: 6000,
    compensation_fee_desc: '打破房间杯子一个',
    overdue_fine: 5000,
    overdue_fine_desc: '延迟退房2小时，增加50元房费',
    total_amount: 100,
    finish_ticket: '20261201000001',
    profit_sharing: 'Y',
  },
  { security: true },
);

console.log(data.order_id);
