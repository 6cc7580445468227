import type { Finding } from './explain.ts';
import type { PublicKey } from './public-key.ts';

const REMEDY = '从证书里读出序列号，与私钥是同一套的；更换证书之后两样一起换。';

/** What is wrong with the serial beside a signature, where a certificate tells the right one. */
export function serialNotes({ certificate }: PublicKey, serial: string, mchid?: string): Finding[] {
  if (!certificate || !serial) return [];
  const notes: Finding[] = [];
  if (serial.startsWith('PUB_KEY_ID_')) {
    return [
      { id: 'serial-kind', title: '头里是公钥 ID，贴的是证书', remedy: '用商户平台上这个 ID 的微信支付公钥验签。' },
    ];
  }
  if (plain(serial) !== plain(certificate.serial)) {
    const isDecimal = /^\d+$/.test(serial) && BigInt(serial) === BigInt(`0x${certificate.serial}`);
    const title = isDecimal
      ? `序列号写成了十进制：应是 ${certificate.serial}`
      : `序列号 ${serial} 不是这张证书的：它的是 ${certificate.serial}`;
    notes.push({ id: 'serial-wrong', title, remedy: REMEDY });
  }
  if (mchid && /^\d{8,10}$/.test(certificate.owner) && certificate.owner !== mchid) {
    const title = `证书是商户号 ${certificate.owner} 的，头里的 mchid 是 ${mchid}`;
    notes.push({ id: 'mchid-wrong', title, remedy: 'mchid、serial_no 与私钥是同一个商户的；服务商用服务商的。' });
  }
  if (mchid && /tenpay/i.test(certificate.owner)) {
    notes.push({
      id: 'platform-certificate',
      title: '贴的是微信支付的平台证书',
      remedy: '检查请求要用商户 API 证书，apiclient_cert.pem。',
    });
  }
  return notes;
}

const plain = (serial: string): string =>
  serial
    .replace(/[^0-9a-z]/gi, '')
    .replace(/^0+/, '')
    .toUpperCase();
