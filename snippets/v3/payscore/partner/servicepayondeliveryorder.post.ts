import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.servicepayondeliveryorder.post({
    out_order_no: 'P20261201000001',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    service_id: '2002000000000558128851361561536',
    service_introduction: '某某酒店',
    post_payments: [{ name: '就餐费用', amount: 40000 }],
    time_range: {
      start_time: '20261201000000',
      start_time_remark: '备注1',
    },
    risk_fund: { name: 'DEPOSIT', amount: 10000 },
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    shopping_info: { real_merchant_appid: 'wxd678efh567hg6787' },
  });

console.log(data.package, data.state);
