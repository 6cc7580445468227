import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.qrcode.userServices.contractId._contract_id_.get({
    contract_id: 'Wx15463511252026112056489715',
    params: { appid: 'wxd678efh567hg6787' },
  });

console.log(data.user_service_state);
