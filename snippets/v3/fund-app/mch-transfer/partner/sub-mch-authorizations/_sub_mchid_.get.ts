import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_.get(
    {
      sub_mchid: '1900000110',
    },
  );

console.log(data.state);
