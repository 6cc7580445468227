import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './coupon.png';
const meta = {
  filename: 'coupon.png',
  sha256: Hash.sha256(readFileSync(file)),
};

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.media.uploadImage.post(
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    { meta, headers: { 'Content-Type': 'multipart/form-data' } },
  );

console.log(data.image_url);
