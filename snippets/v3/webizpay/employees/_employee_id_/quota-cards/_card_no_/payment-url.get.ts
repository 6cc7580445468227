import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl.get(
    {
      employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c',
      card_no: '1068019671702503425',
      params: {
        sp_mchid: '1900000109',
        sub_mchid: '1900000110',
        application_type: 'H5',
      },
    },
  );

console.log(data.payment_url);
