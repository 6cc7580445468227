import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post(
    {
      sub_mchid: '1900000110',
      out_request_no: 'REQUEST20261201000001',
      calculate_amount_type: 'ONLY_DAY_END_BALANCE',
      notify_url: 'https://example.com/wechatpay/notify',
    },
  );

console.log(data.status);
