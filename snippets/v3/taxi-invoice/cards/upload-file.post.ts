import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

const file = './fapiao.pdf';
const meta = {
  company_mchid: '1900000110',
  region_id: 100,
  digest_algorithm: 'DIGEST_ALGORITHM_SM3',
  digest: createHash('sm3').update(readFileSync(file)).digest('hex'),
} satisfies WeChatPay.OpenAPI.V3.TaxiInvoice.Cards.UploadFile.PostHttpMethod.FormDataRequest.Meta;

const { data } = await wxpay.v3.taxiInvoice.cards.uploadFile.post(
  { meta: JSON.stringify(meta), file: createReadStream(file) },
  { meta, headers: { 'Content-Type': 'multipart/form-data' } },
);

console.log(data.fapiao_media_id);
