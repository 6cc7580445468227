import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.close.post(
    undefined,
    { out_authorization_no: 'plfk2026112013' },
  );

console.log(data.state);
