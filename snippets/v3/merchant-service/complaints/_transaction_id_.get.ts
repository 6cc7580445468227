import { decrypt, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantService.complaints._transaction_id_.get({
    transaction_id: '4200002026202612011234567890',
  });

console.log(data.complaint_handle_state);
if (data.payer_phone) console.log(decrypt(data.payer_phone));
