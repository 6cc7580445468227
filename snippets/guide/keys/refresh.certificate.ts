import { type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Aes, Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';

const environment = (name: string) => process.env[name] ?? '';
const read = (name: string) => readFileSync(environment(name));
const APIV3_KEY = environment('WECHATPAY_APIV3_KEY');

/** 客户端创建之后不再读取 certs：证书有变化就另建一个 */
const createClient = (certs: Record<string, Buffer | KeyObject>) =>
  typed(
    new Wechatpay({
      mchid: environment('WECHATPAY_MCHID'),
      serial: environment('WECHATPAY_SERIAL'),
      privateKey: read('WECHATPAY_PRIVATE_KEY_FILE'),
      certs,
    }),
  );

/** 全部有效的平台证书。应答由现有的证书验签，新证书因此可信 */
async function downloadCertificates(
  wxpay: ReturnType<typeof createClient>,
): Promise<Record<string, KeyObject>> {
  const { data } = await wxpay.v3.certificates.get();
  const certs: Record<string, KeyObject> = {};
  for (const { serial_no, encrypt_certificate } of data.data) {
    const { ciphertext, nonce, associated_data } =
      encrypt_certificate ?? {};
    if (!serial_no || !ciphertext || !nonce) continue;
    const pem = Aes.AesGcm.decrypt(
      ciphertext,
      APIV3_KEY,
      nonce,
      associated_data,
    );
    const certificate = new X509Certificate(pem);
    console.log(serial_no, '有效期至', certificate.validTo);
    certs[serial_no] = certificate.publicKey;
  }
  return certs;
}

const known = {
  [environment('WECHATPAY_PLATFORM_SERIAL')]: read(
    'WECHATPAY_PLATFORM_CERTIFICATE_FILE',
  ),
};
const downloaded = await downloadCertificates(createClient(known));
const wxpay = createClient({ ...known, ...downloaded });

const { data } = await wxpay.v3.certificates.get();
console.log('用新的客户端验签', data.data.length);
