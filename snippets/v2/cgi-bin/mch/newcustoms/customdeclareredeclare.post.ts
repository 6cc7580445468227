import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v2.cgiBin.mch.newcustoms.customdeclareredeclare.post({
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    out_trade_no: 'ORDER20261201000001',
    transaction_id: '4200002026202612011234567890',
    customs: 'GUANGZHOU_ZS',
    mch_customs_no: '123456',
  });

console.log(data.state);
