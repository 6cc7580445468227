import { createReadStream, readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import axios from 'axios';
import { Hash } from 'wechatpay-axios-plugin';
import { merchant, wxpay } from '#wxpay';

const file = './license.png';
const media_hash = Hash.md5(readFileSync(file));
const sign = Hash.sign(
  'HMAC-SHA256',
  { mch_id: '1900000109', media_hash, sign_type: 'HMAC-SHA256' },
  merchant.apiv2Key,
);

const { data } = await wxpay.v2.secapi.mch.uploadmedia.post(
  {
    mch_id: '1900000109',
    media: createReadStream(file),
    media_hash,
    sign,
    sign_type: 'HMAC-SHA256',
  },
  {
    headers: { 'Content-Type': 'multipart/form-data' },
    // 以表单代替客户端默认的 XML，证书也须自行加载
    transformRequest: axios.defaults.transformRequest,
    httpsAgent: new Agent(merchant.certificate),
  },
);

console.log(data.media_id);
