import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduschoolpay.contracts._contract_id_.get({
  contract_id: '2045011120563805041758214605',
});

console.log(data.contract_status);
