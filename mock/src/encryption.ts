import { constants, createCipheriv, createHash, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto';
import type { Schema } from '../../scripts/spec/catalog-model.ts';
import type { Keys, NumberedKey } from './keys.ts';

/** Makes what turns the plain text of a field into what travels, as the field's `encryption` says. `caller`: merchant or brand. */
export function encryptFor(keys: Keys, caller: NumberedKey = keys.merchant): (schema: Schema, plain: string) => string {
  return ({ encryption }, plain) => {
    if (encryption === 'merchant-certificate') return encryptRsa(caller.publicKey, plain);
    if (encryption === 'apiv2-key') return encryptEcb(keys.apiv2Key, plain);
    // An answer is never encrypted for WeChat Pay itself: such a field repeats what was sent.
    return encryption === 'wechatpay-public-key' ? encryptRsa(keys.platform.publicKey.publicKey, plain) : plain;
  };
}

/** RSA-OAEP with SHA-1, base64: how single fields travel in APIv3. */
export function encryptRsa(key: Keys['merchant']['publicKey'], plain: string): string {
  return publicEncrypt(
    { key, oaepHash: 'sha1', padding: constants.RSA_PKCS1_OAEP_PADDING },
    Buffer.from(plain),
  ).toString('base64');
}

/** The plain text of what {@link encryptRsa} made with the other half of the key. Throws when it was made otherwise. */
export function decryptRsa(key: Keys['merchant']['privateKey'], encrypted: string): string {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return privateDecrypt({ key, oaepHash: 'sha1', padding }, Buffer.from(encrypted, 'base64')).toString();
}

/** AEAD_AES_256_GCM with the APIv3 key, as the fields that an encrypted object has. */
export function encryptGcm(apiv3Key: string, plain: string, associatedData: string) {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', apiv3Key, nonce).setAAD(Buffer.from(associatedData));
  const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
  return { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data: associatedData, ciphertext };
}

/** AES-256-ECB with the MD5 of the APIv2 key: how APIv2 encrypts `req_info`. */
export function encryptEcb(apiv2Key: string, plain: string): string {
  const key = createHash('md5').update(apiv2Key).digest('hex');
  const cipher = createCipheriv('aes-256-ecb', key, null);
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}
