import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.partner.serviceorder.directComplete.post({
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
    sub_appid: 'wxd678efh567hg6999',
    out_order_no: 'P20261201000001',
    service_introduction: '共享充电宝',
    post_payments: [{ name: '就餐费用', amount: 40000 }],
    total_amount: 40000,
    time_range: { start_time: '20261201000000' },
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
  });

console.log(status === 204);
