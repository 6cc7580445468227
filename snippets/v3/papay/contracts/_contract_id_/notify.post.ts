import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.papay.contracts._contract_id_.notify.post(
  {
    mchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    estimated_amount: { amount: 1, currency: 'CNY' },
  },
  { contract_id: '20261201000001' },
);

console.log(status === 204);
