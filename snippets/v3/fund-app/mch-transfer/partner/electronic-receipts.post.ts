import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts.post({
    sub_mchid: '1900000110',
    out_bill_no: 'TRANSFER20261201000001',
  });

console.log(data.download_url, data.hash_value, data.state);
