import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './fapiao.pdf';
const meta = {};

const { data } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile.post(
  { file: createReadStream(file), meta: JSON.stringify(meta) },
  { meta, headers: { 'Content-Type': 'multipart/form-data' } },
);

console.log(data.fapiao_media_id);
