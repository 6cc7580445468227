import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.platsolution.ecommerce.recharges.apply.post(
  {
    sub_mchid: '1900000110',
    out_recharge_no: 'cz202407181234',
    recharge_scene: 'ECOMMERCE_DEPOSIT',
    account_type: 'DEPOSIT',
    recharge_amount: { amount: 500000, currency: 'CNY' },
    notify_url: 'https://example.com/wechatpay/notify',
  },
);

console.log(data.recharge_url);
