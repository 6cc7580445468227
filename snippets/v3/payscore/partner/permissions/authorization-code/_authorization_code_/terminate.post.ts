import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.terminate.post(
    {
      service_id: '2002000000000558128851361561536',
      sub_mchid: '1900000110',
      reason: '用户申请',
    },
    { authorization_code: '1234323JKHDFE1243252' },
  );

console.log(status === 204);
