import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.signPlan.partner.userSignPlans.post({
    service_id: '2002000000000558128851361561536',
    plan_id: '12535',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    merchant_sign_plan_no: '1234323JKHDFE1243252',
    notify_url: 'https://example.com/wechatpay/notify',
    sign_plan_detail: [
      {
        plan_detail_no: 1,
        merchant_plan_detail_no: '1234323JKHDFE1243252',
      },
    ],
  });

console.log(data.package);
