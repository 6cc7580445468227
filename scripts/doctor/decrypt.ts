import { parseJson } from '../lib/parse-json.ts';
import { isRecord } from '../lib/type-guards.ts';
import { base64Bytes, hex, joinBytes, utf8, utf8Text } from './bytes.ts';
import type { Finding } from './explain.ts';
import { readParameters } from './read-parameters.ts';
import { hashOf } from './rsa-signature.ts';

/** What was in a notice, or why it cannot be opened. */
export type Decrypted = { text: string; notes: Finding[] } | { problem: Finding };

const KEY_LENGTH = 32;
const BLOCK = 16;

const problem = (id: string, title: string, remedy: string): Decrypted => ({ problem: { id, title, remedy } });

/** Opens a callback of APIv3 (JSON) or the notice of a refund of APIv2 (XML) with a key. */
export async function decryptNotice(notice: string, keyText: string): Promise<Decrypted> {
  const key = keyText.trim();
  if (!globalThis.crypto?.subtle)
    return problem('no-crypto', '浏览器不让这个页面解密', '用 https 打开本站，或从本机打开。');
  if (utf8(key).length !== KEY_LENGTH) {
    return problem('key-length', `密钥有 ${utf8(key).length} 个字节`, 'APIv3 密钥与 APIv2 密钥都是 32 个字节。');
  }
  const text = notice.trim();
  return text.startsWith('{') ? decryptV3(text, utf8(key)) : decryptV2(text, key);
}

/** AEAD_AES_256_GCM: the tag is at the end of the text. */
async function decryptV3(notice: string, key: Uint8Array): Promise<Decrypted> {
  const value = parseJson(notice);
  const resource = isRecord(value) && isRecord(value.resource) ? value.resource : value;
  if (!isRecord(resource)) return problem('no-json', '通知不是完整的 JSON', '贴收到的原文。');
  const { ciphertext, nonce, associated_data: associated = '' } = resource;
  const data = typeof ciphertext === 'string' ? base64Bytes(ciphertext) : undefined;
  if (!data || typeof nonce !== 'string')
    return problem('no-resource', '找不到 resource 里的 ciphertext 与 nonce', '贴整个通知，或其中的 resource。');
  const stated = typeof associated === 'string' ? associated : '';
  for (const each of new Set([stated, '', 'transaction', 'refund', 'certificate'])) {
    const text = await openGcm(key, data, nonce, each);
    if (text === undefined) continue;
    const note = {
      id: 'associated-data',
      title: `associated_data 应是「${each}」`,
      remedy: '用通知里的原值，空文本也照用。',
    };
    return { text, notes: each === stated ? [] : [note] };
  }
  return problem(
    'key-or-text',
    '解不开：密钥不是这一把，或密文变了',
    '用收到通知的那个商户号的 APIv3 密钥；刚换过密钥时，旧的通知要用旧的。',
  );
}

async function openGcm(
  key: Uint8Array,
  data: Uint8Array,
  nonce: string,
  associated: string,
): Promise<string | undefined> {
  const own = await importKey(key, 'AES-GCM', ['decrypt']);
  const parameters = { name: 'AES-GCM', iv: buffer(utf8(nonce)), additionalData: buffer(utf8(associated)) };
  try {
    return utf8Text(new Uint8Array(await crypto.subtle.decrypt(parameters, own, buffer(data))));
  } catch {
    return undefined;
  }
}

/** AES-256-ECB with the MD5 of the key in lower case as the key. */
async function decryptV2(notice: string, key: string): Promise<Decrypted> {
  const data = base64Bytes(new Map(readParameters(notice)).get('req_info') ?? notice);
  if (!data || data.length % BLOCK)
    return problem('no-req-info', '找不到完整的 req_info', '贴整个退款通知，或其中 req_info 的值。');
  const blocks = await openEcb(utf8(hex(hashOf('MD5', utf8(key)))), data);
  const padding = blocks.at(-1) ?? 0;
  const isPadded = padding > 0 && padding <= BLOCK && blocks.subarray(-padding).every((byte) => byte === padding);
  if (isPadded) return { text: utf8Text(blocks.subarray(0, -padding)), notes: [] };
  return problem('key-or-text', '解不开：密钥不是这一把，或密文变了', '用这个商户号的 APIv2 密钥，不是 APIv3 的。');
}

/** Browsers have no ECB. CBC opens one block at a time, with a block of padding behind it that CBC itself has made. */
async function openEcb(key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const own = await importKey(key, 'AES-CBC', ['decrypt', 'encrypt']);
  const opened: Promise<Uint8Array>[] = [];
  for (let place = 0; place < data.length; place += BLOCK)
    opened.push(openBlock(own, data.subarray(place, place + BLOCK)));
  return joinBytes(await Promise.all(opened));
}

async function openBlock(key: CryptoKey, block: Uint8Array): Promise<Uint8Array> {
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: buffer(block) }, key, new ArrayBuffer(0));
  const parameters = { name: 'AES-CBC', iv: new ArrayBuffer(BLOCK) };
  return new Uint8Array(
    await crypto.subtle.decrypt(parameters, key, buffer(joinBytes([block, new Uint8Array(padding)]))),
  );
}

const importKey = (key: Uint8Array, name: string, uses: KeyUsage[]): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', buffer(key), name, false, uses);

/** A buffer of its own, as Web Crypto takes it. */
const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
