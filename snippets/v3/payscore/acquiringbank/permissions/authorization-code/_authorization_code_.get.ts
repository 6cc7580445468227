import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.get(
    {
      authorization_code: '1275342195190894594',
      params: {
        service_id: '2002000000000558128851361561536',
        channel_id: '1230000109',
        sub_mchid: '1900000110',
      },
    },
  );

console.log(data.authorization_state);
