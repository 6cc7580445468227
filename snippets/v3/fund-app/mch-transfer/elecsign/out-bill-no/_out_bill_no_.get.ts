import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_.get({
    out_bill_no: 'TRANSFER20261201000001',
  });

console.log(data.download_url, data.hash_value, data.state);
