import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.eduPapay.contracts._contract_id_.delete({
  contract_id: 'wx998877665544wx',
});

console.log(status === 204);
