import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.pay.schedules.contractId._contract_id_.schedule.post(
    {
      appid: 'wxd678efh567hg6787',
      schedule_amount: { total: 100, currency: 'CNY' },
    },
    { contract_id: '123124412412423431' },
  );

console.log(data.schedule_state);
