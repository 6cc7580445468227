import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.serviceorder.directComplete.post({
  out_order_no: 'P20261201000001',
  appid: 'wxd678efh567hg6787',
  service_id: '2002000000000558128851361561536',
  post_payments: [{ name: '就餐费用', amount: 40000 }],
  time_range: {
    start_time: '20261201000000',
    start_time_remark: '开始租借时间',
  },
  attach: '深圳分店',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.state);
