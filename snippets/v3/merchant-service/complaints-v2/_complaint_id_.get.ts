import { decrypt, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.get({
    complaint_id: '200201820261120080076610000',
  });

console.log(data.complaint_state);
if (data.payer_phone) console.log(decrypt(data.payer_phone));
