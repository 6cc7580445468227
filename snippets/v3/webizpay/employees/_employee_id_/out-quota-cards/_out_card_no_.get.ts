import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.employees._employee_id_.outQuotaCards._out_card_no_.get(
    {
      employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c',
      out_card_no: 'out_card_123456',
      params: { sp_mchid: '1900000109', sub_mchid: '1900000110' },
    },
  );

console.log(data.card_state);
