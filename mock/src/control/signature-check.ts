import { createHash, createVerify, type KeyObject } from 'node:crypto';
import { firstDifference } from '../first-difference.ts';
import { isTooDeep } from '../json-depth.ts';
import { signedDigest } from '../signed-digest.ts';
import type { SignatureCheck } from './control-model.ts';

/** A request as it came: what its signature covers. */
export interface SignedRequest {
  method: string;
  /** Path with query. */
  url: string;
  authorization: string;
  /** Of an upload, its `meta`. */
  body: string;
  /** All of an upload. */
  form?: Buffer;
}

/** A mistake that callers make, and the text that they sign then. */
interface Mistake {
  hint: string;
  text: string;
  /** The text as it is where it holds what is no text. */
  bytes?: Buffer;
}

/**
 * Checks the signature of an APIv3 request with the public key of its signer. When it is wrong, the digest inside the
 * signature tells which of the known mistakes explains it. Undefined for a request without a signature.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function checkSignature(request: SignedRequest, key: KeyObject): SignatureCheck | undefined {
  const fields = new Map(
    [...request.authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const signature = fields.get('signature');
  if (!signature) return undefined;
  const parts = { ...request, timestamp: fields.get('timestamp') ?? '', nonce: fields.get('nonce_str') ?? '' };
  const verified = messageOf(parts);
  const valid = createVerify('sha256').update(verified).verify(key, signature, 'base64');
  if (valid) return { valid, verified };
  const digest = signedDigest(signature, key)?.subarray(-SHA256_BYTES);
  if (!digest) return { valid, verified, hint: '不是商户 API 证书对应的私钥签的，或签名不是 RSA-SHA256 的 BASE64' };
  const mistake = mistakesOf(parts, verified).find(({ text, bytes }) => sha256(bytes ?? text).equals(digest));
  if (!mistake) return { valid, verified, hint: '私钥是对的，签名的文字不同：逐行与这里比较' };
  return {
    valid,
    verified,
    signed: mistake.text,
    differsAt: firstDifference(verified, mistake.text),
    hint: mistake.hint,
  };
}

interface Parts extends SignedRequest {
  timestamp: string;
  nonce: string;
}

const messageOf = ({ method, url, timestamp, nonce, body }: Parts): string =>
  `${method}\n${url}\n${timestamp}\n${nonce}\n${body}\n`;

const SHA256_BYTES = 32;

const sha256 = (text: string | Buffer): Buffer => createHash('sha256').update(text).digest();

function mistakesOf(parts: Parts, right: string): Mistake[] {
  const { url, method, body, form, timestamp } = parts;
  const [path = ''] = url.split('?');
  const changed = (hint: string, change: Partial<Parts>): Mistake => ({
    hint,
    text: messageOf({ ...parts, ...change }),
  });
  return [
    { hint: '最后一行之后少了换行符', text: right.slice(0, -1) },
    { hint: '包体为空时少了一个换行符', text: right.replace(/\n\n$/, '\n') },
    { hint: '换行符写成了 \\r\\n', text: right.replaceAll('\n', '\r\n') },
    changed('签名的地址没有查询串', { url: path }),
    changed('签名的地址带了域名', { url: `https://api.mch.weixin.qq.com${url}` }),
    changed('签名的地址没有编码', { url: decoded(url) }),
    changed('签名的地址编码了两次', { url: encodeURI(url) }),
    changed('签名时没有包体', { body: '' }),
    ...(form === undefined ? [] : [signedForm(parts, form)]),
    ...reserialised(body).map((text) =>
      changed('签名之后又把包体序列化了一次，发出的文字与签名的不同', { body: text }),
    ),
    changed('签名的包体前后多了空白', { body: body.trim() }),
    changed('方法写成了小写', { method: method.toLowerCase() }),
    changed('时间戳用了毫秒', { timestamp: `${timestamp}000` }),
    changed('签名的时间戳与请求头里的不同', { timestamp: `${Number(timestamp) - 1}` }),
    { hint: 'HTML 转义了包体', text: right.replaceAll('&', '&amp;') },
  ];
}

/** Of an upload `meta` alone is signed, not the form around it. */
function signedForm(parts: Parts, form: Buffer): Mistake {
  const head = messageOf({ ...parts, body: '' }).slice(0, -1);
  return {
    hint: '上传只签 meta，签名的却是整个表单',
    text: messageOf({ ...parts, body: form.toString() }),
    bytes: Buffer.concat([Buffer.from(head), form, Buffer.from('\n')]),
  };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A JSON body as other serialisers write it. */
function reserialised(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body);
    if (isTooDeep(value)) return [];
    const compact = JSON.stringify(value);
    const ascii = compact.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return [
      compact,
      JSON.stringify(value, null, 2),
      JSON.stringify(value, null, 4),
      ascii,
      compact.replaceAll('/', '\\/'),
    ];
  } catch {
    return [];
  }
}
