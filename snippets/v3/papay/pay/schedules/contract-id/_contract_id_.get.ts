import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.pay.schedules.contractId._contract_id_.get({
    contract_id: '123124412412423431',
  });

console.log(data.schedule_state);
