import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transfer.billReceipt.post({
  out_batch_no: 'BATCH20261201000001',
});

console.log(data.download_url, data.hash_value, data.signature_status);
