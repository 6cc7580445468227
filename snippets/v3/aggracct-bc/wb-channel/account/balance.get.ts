import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.aggracctBc.wbChannel.account.balance.get({
  params: {
    mchid: '1900000109',
    bal_account_no: encrypt('6214830012345678'),
  },
  headers: { 'Wechatpay-Serial': publicKeyId },
});

console.log(data.in_transit_reduction_exist);
