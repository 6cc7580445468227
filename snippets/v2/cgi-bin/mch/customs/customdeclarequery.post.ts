import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.cgiBin.mch.customs.customdeclarequery.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  out_trade_no: 'ORDER20261201000001',
  customs: 'GUANGZHOU_ZS',
});

console.log(data.verify_department_trade_id);
