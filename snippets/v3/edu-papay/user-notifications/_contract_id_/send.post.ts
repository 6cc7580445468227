import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.eduPapay.userNotifications._contract_id_.send.post(
    { appid: 'wxd678efh567hg6787' },
    { contract_id: 'wx8888888888888888' },
  );

console.log(status === 204);
