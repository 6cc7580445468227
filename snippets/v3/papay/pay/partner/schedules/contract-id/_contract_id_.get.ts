import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.get({
    contract_id: '123124412412423431',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.schedule_state);
