import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.partnerPapay.contracts._contract_id_.failNotify.post(
    {
      sp_mchid: '1900000109',
      sp_appid: 'wxd678efh567hg6787',
      sub_mchid: '1900000110',
    },
    { contract_id: '123124412412423431' },
  );

console.log(status === 204);
