import { createDecipheriv } from 'node:crypto';
import { wxpay } from '#wxpay';

interface Resource {
  ciphertext?: string;
  nonce?: string;
  associated_data?: string;
}

/** AEAD_AES_256_GCM：密文的最后 16 字节是认证标签 */
function decryptResource(resource: Resource): string {
  const key = process.env.WECHATPAY_APIV3_KEY ?? '';
  const sealed = Buffer.from(resource.ciphertext ?? '', 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(key, 'utf8'),
    Buffer.from(resource.nonce ?? '', 'utf8'),
    { authTagLength: 16 },
  );
  decipher.setAAD(Buffer.from(resource.associated_data ?? '', 'utf8'));
  decipher.setAuthTag(sealed.subarray(-16));
  const opened = decipher.update(sealed.subarray(0, -16));
  // 密钥不对，或者密文被改过，final() 抛出异常
  return Buffer.concat([opened, decipher.final()]).toString('utf8');
}

const { data } = await wxpay.v3.certificates.get();
for (const { serial_no, encrypt_certificate } of data.data)
  console.log(serial_no, decryptResource(encrypt_certificate ?? {}));
