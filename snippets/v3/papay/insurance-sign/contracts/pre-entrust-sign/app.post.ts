import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.app.post({
    appid: 'wxd678efh567hg6787',
    plan_id: 12535,
    out_contract_code: 'CONTRACT20261201000001',
    insured_display_name: '*明',
    contract_notify_url: 'https://example.com/wechatpay/notify',
    policy_start_date: '2026-12-01',
    policy_end_date: '2026-12-31',
    policy_periods: [
      {
        policy_period_id: 1,
        estimated_deduct_date: '2026-12-01',
        estimated_deduct_amount: { total: 100, currency: 'CNY' },
      },
    ],
    attach: '深圳分店',
  });

console.log(data.pre_entrustweb_id);
