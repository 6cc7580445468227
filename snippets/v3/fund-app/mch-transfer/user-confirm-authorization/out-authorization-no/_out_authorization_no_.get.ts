import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.get(
    {
      out_authorization_no: 'plfk2026112013',
      params: { is_display_authorization: true },
    },
  );

console.log(data.package_info, data.state);
