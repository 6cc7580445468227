import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.eduschoolpay.contracts._contract_id_.terminate.post(
    undefined,
    {
      contract_id: '2045011120563805041758214605',
    },
  );

console.log(status === 204);
