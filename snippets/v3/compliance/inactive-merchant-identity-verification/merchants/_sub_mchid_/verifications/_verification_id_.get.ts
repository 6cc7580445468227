import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_.get(
    {
      sub_mchid: '1900000110',
      verification_id: '28011678863778000000123124312',
    },
  );

console.log(data.state);
