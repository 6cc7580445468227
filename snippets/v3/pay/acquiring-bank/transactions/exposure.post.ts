import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.pay.acquiringBank.transactions.exposure.post({
    acquiring_bank_id: '1356485',
    merchant_id: '1900000109',
    channel_id: '20001111',
    payer: {
      acquiring_bank_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      phone_number_hash: 'ABDEF3445546456B',
    },
    out_trade_no: 'ORDER20261201000001',
  });

console.log(data.market_exposure_token);
