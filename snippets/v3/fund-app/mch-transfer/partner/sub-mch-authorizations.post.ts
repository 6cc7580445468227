import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations.post({
    sub_mchid: '1900000110',
    out_apply_no: 'REQUEST20261201000001',
  });

console.log(data.state);
