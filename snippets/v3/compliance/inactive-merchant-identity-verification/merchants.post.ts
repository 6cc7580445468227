import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants.post(
    {
      sub_mchid: '1900000110',
    },
  );

console.log(data.verification_id);
