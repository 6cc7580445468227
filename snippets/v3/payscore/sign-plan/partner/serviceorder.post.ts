import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.signPlan.partner.serviceorder.post(
  {
    service_id: '2002000000000558128851361561536',
    sign_plan_id: '01000033210000324638000000376258',
    plan_detail_no: 2,
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    notify_url: 'https://example.com/wechatpay/notify',
    service_introduction: '羽毛球课基础练习课程',
    time_range: { start_time: '20261201000000' },
    attach: '深圳分店',
    out_trade_no: 'ORDER20261201000001',
  },
);

console.log(data.state);
