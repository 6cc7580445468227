import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.employees._employee_id_.quotaCards.post(
    {
      sp_mchid: '1900000109',
      sub_mchid: '1900000110',
      card_template_id: 'template_123',
      amount: 10000,
      card_name: '报销额度卡',
      out_card_no: 'mch_card_123456',
      effective_end_time: '2026-12-31T23:59:59+08:00',
    },
    { employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c' },
  );

console.log(data.card_no);
