import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.payrollCard.wesure.insurance.post({
  sp_mchid: '1900000109',
  wesure_order_no: '1900000109',
  token: '5fds5345dfd',
  insurance_company_order_no: '5fds5345dfd',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  insure_state: 'INSURE_SUCCESS',
  insure_effect_time: '2026-12-01T00:00:00+08:00',
  insure_invalid_time: '2026-12-31T23:59:59+08:00',
  insurance_company_name: '平安',
});

console.log(status === 204);
