import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.users._user_id_.authorizationUrl.post(
    {
      sp_mchid: '1900000109',
      sub_mchid: '1900000110',
      application_type: 'H5',
    },
    { user_id: '123456' },
  );

console.log(data.authorization_url);
