import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.vehicle.etc.contracts._contract_id_.get({
  contract_id: 'aAfixCs13LsdKPpfZfDkk2189ssXjfx',
  params: { sub_mchid: '1900000110' },
});

console.log(data.bind_state);
