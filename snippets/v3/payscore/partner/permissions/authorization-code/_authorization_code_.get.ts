import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.get({
  authorization_code: '1234323JKHDFE1243252',
  params: { service_id: '500001', sub_mchid: '1900000110' },
});

console.log(data.notify_url, data.authorization_state);
