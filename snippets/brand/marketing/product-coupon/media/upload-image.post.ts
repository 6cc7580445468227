import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { publicKeyId, wxpay } from '#brand';

const file = './coupon.png';
const meta = {
  filename: 'coupon.png',
  sha256: Hash.sha256(readFileSync(file)),
};

const { data } =
  await wxpay.brand.marketing.productCoupon.media.uploadImage.post(
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    {
      meta,
      headers: {
        'Content-Type': 'multipart/form-data',
        'Wechatpay-Serial': publicKeyId,
      },
    },
  );

console.log(data.image_url);
