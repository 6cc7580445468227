import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transferDetail.electronicReceipts.get({
  params: {
    accept_type: 'BATCH_TRANSFER',
    out_batch_no: 'BATCH20261201000001',
    out_detail_no: 'DETAIL20261201000001',
  },
});

console.log(data.download_url, data.hash_value, data.signature_status);
