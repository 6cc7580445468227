import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

const file = './fapiao.pdf';
const meta = {
  sub_mchid: '1900000110',
  file_type: 'PDF',
  digest_alogrithm: 'SM3',
  digest: createHash('sm3').update(readFileSync(file)).digest('hex'),
} satisfies WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostHttpMethod.FormDataRequest.Meta;

const { data } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile.post(
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    { meta, headers: { 'Content-Type': 'multipart/form-data' } },
  );

console.log(data.fapiao_media_id);
