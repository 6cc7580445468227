import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_.get(
    {
      out_bill_no: 'TRANSFER20261201000001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.download_url, data.hash_value, data.state);
