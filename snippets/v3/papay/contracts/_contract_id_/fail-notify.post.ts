import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.papay.contracts._contract_id_.failNotify.post(
    { mchid: '1900000109', appid: 'wxd678efh567hg6787' },
    { contract_id: '123124412412423431' },
  );

console.log(status === 204);
