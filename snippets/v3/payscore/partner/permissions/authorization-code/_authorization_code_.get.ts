import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.get(
    {
      authorization_code: '1234323JKHDFE1243252',
      params: {
        service_id: '2002000000000558128851361561536',
        sub_mchid: '1900000110',
      },
    },
  );

console.log(data.authorization_state);
