import { constants, privateDecrypt } from 'node:crypto';
import { merchant, wxpay } from '#wxpay';

const decrypt = (ciphertext: string): string =>
  privateDecrypt(
    {
      key: merchant.privateKey,
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha1',
    },
    Buffer.from(ciphertext, 'base64'),
  ).toString('utf8');

const { data } =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.get({
    complaint_id: '200201820261120080076610000',
  });
if (data.payer_phone) console.log(decrypt(data.payer_phone));
