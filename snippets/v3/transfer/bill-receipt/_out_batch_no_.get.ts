import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transfer.billReceipt._out_batch_no_.get({
  out_batch_no: 'BATCH20261201000001',
});

console.log(data.download_url, data.hash_value, data.signature_status);
