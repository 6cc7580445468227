import type { Encryption, Schema } from '../../spec/catalog-model.ts';

const CIPHERS: Record<Encryption, string> = {
  'wechatpay-public-key': 'RSA-OAEP',
  'merchant-certificate': 'RSA-OAEP',
  'apiv3-key': 'AES-256-GCM',
  'apiv2-key': 'AES-256-ECB',
};

/** How a sample shows ciphertext: the cipher around the plain text, such as `RSA-OAEP(张三)`. */
export const encryptedText = ({ encryption }: Schema, plain: string): string =>
  encryption ? `${CIPHERS[encryption]}(${plain})` : plain;
