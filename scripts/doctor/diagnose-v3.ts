import { ADDRESS_MISTAKES, COMMON_ADDRESS_MISTAKES } from './address-mistakes.ts';
import { ANSWER_MISTAKES } from './answer-mistakes.ts';
import { BODY_MISTAKES, COMMON_BODY_MISTAKES, FORM_SIGNED } from './body-mistakes.ts';
import { utf8 } from './bytes.ts';
import { type Diagnosis, diagnosisOf, unreadable } from './diagnosis.ts';
import { type Draft, render, rightDraft } from './draft.ts';
import { explain, type Finding, type Mistake } from './explain.ts';
import {
  LAYOUT_MISTAKES,
  LINE_MISTAKES,
  ORDER_MISTAKES,
  RARE_TIME_MISTAKES,
  TEXT_MISTAKES,
  VALUE_MISTAKES,
} from './layout-mistakes.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';
import { metaOf } from './read-form.ts';
import { readAuthorization, readSignedHeaders } from './read-headers.ts';
import { readSignature } from './read-signature.ts';
import { type Opened, openSignature } from './rsa-signature.ts';
import { serialNotes } from './serial-notes.ts';
import { serverNotes } from './server-notes.ts';

/** A signed request, as someone pastes it. */
export interface SignedRequest {
  method: string;
  address: string;
  body: string;
  /** The whole body of an upload, where it is no text. */
  form?: Uint8Array;
  authorization: string;
  key: string;
  /** The answer to it, for what the server says that it checked. */
  answer?: string;
}

/** A signed answer or callback, as someone pastes it. */
export interface SignedAnswer {
  headers: string;
  body: string;
  key: string;
}

const OTHER_KEY = '签名不是用这把公钥对应的私钥做的';

/** Mistakes of a request's signature, the most frequent first. */
const REQUEST_MISTAKES: readonly (readonly Mistake<Draft>[])[] = [
  [
    ...[...LINE_MISTAKES, ...COMMON_ADDRESS_MISTAKES, ...COMMON_BODY_MISTAKES, ...TEXT_MISTAKES, ...VALUE_MISTAKES],
    ...[FORM_SIGNED, ...BODY_MISTAKES, ...ADDRESS_MISTAKES, ...ORDER_MISTAKES, ...LAYOUT_MISTAKES],
  ],
  RARE_TIME_MISTAKES,
];

/** The lines of a request that are signed: method, address, time, nonce, body. */
export function requestDraft(request: Omit<SignedRequest, 'key'>): Draft {
  const { header } = readAuthorization(request.authorization);
  const form = request.form ?? (request.body.trimStart().startsWith('--') ? utf8(request.body) : undefined);
  const meta = form && metaOf(form);
  return rightDraft(
    [
      { name: 'method', text: request.method.trim().toUpperCase() },
      { name: 'address', text: signedAddress(request.address) },
      { name: 'timestamp', text: header.timestamp },
      { name: 'nonce', text: header.nonce },
      { name: 'body', text: meta ?? request.body },
    ],
    meta === undefined ? undefined : form,
  );
}

/** Path and query of an address, as a client sends them. */
export function signedAddress(address: string): string {
  const path = address
    .trim()
    .replace(/^https?:\/\/[^/?#]+/i, '')
    .replace(/#.*$/s, '');
  // What no client sends as it is, it encodes; the rest stays as it was typed.
  return path.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character)) || '/';
}

/** Says whether a request is signed rightly, and if not, what was done wrong. `draft`: what is to be signed, where it is known. */
export function diagnoseRequest(request: SignedRequest, draft = requestDraft(request)): Diagnosis {
  const { header, notes: headerNotes } = readAuthorization(request.authorization);
  return diagnose(draft, header.signature, request.key, REQUEST_MISTAKES, (key) => [
    ...headerNotes,
    ...(key ? serialNotes(key, header.serial, header.mchid) : []),
    ...serverNotes(request.answer ?? '', draft),
  ]);
}

/** Says whether an answer or a callback is signed rightly, and if not, what became of its body. */
export function diagnoseAnswer({ headers, body, key }: SignedAnswer): Diagnosis {
  const { timestamp, nonce, signature, serial } = readSignedHeaders(headers);
  if (signature.startsWith('WECHATPAY/SIGNTEST/')) {
    return {
      ...{ verdict: 'other-key', summary: '这是微信支付的探测：签名是故意做错的', notes: [] },
      mistakes: [{ id: 'probe', title: '签名以 WECHATPAY/SIGNTEST/ 开头', remedy: '验签失败就是对的，照常拒绝。' }],
    };
  }
  const draft = rightDraft([
    { name: 'timestamp', text: timestamp },
    { name: 'nonce', text: nonce },
    { name: 'body', text: body },
  ]);
  const missing = Object.entries({ Timestamp: timestamp, Nonce: nonce, Signature: signature }).find(
    ([, value]) => !value,
  );
  if (missing) return unreadable(`没有找到 Wechatpay-${missing[0]}：连同名字贴进应答头`);
  return diagnose(draft, signature, key, [ANSWER_MISTAKES], (own) => (own ? serialNotes(own, serial) : []));
}

/** Opens the signature and looks for what it was made of. */
export function diagnose(
  draft: Draft,
  signature: string,
  keyText: string,
  known: readonly (readonly Mistake<Draft>[])[],
  noteOn: (key: PublicKey | undefined) => Finding[],
): Diagnosis {
  const key = readPublicKey(keyText);
  const { bytes, notes: signatureNotes } = readSignature(signature);
  const notes = [...noteOn(key), ...signatureNotes];
  if (!signature.trim()) return unreadable('还没有签名', notes);
  if (!key) return unreadable('读不出公钥：贴 PEM 格式的公钥或证书', notes);
  const expected = render(draft);
  if (!bytes) return { ...unreadable('签名不是 Base64', notes), expected };
  const opened = openSignature(bytes, key);
  if (!opened) return { ...{ verdict: 'other-key', summary: OTHER_KEY, mistakes: [], notes, expected } };
  const found = findSigned(draft, known, opened);
  const schemes = schemeFindings(opened);
  const mistakes = [...schemes, ...(found?.mistakes ?? [])];
  return diagnosisOf(
    found && { ...found, mistakes },
    expected,
    [...notes, ...(found ? [] : schemes)],
    unknownOf(opened),
  );
}

function findSigned(
  draft: Draft,
  known: readonly (readonly Mistake<Draft>[])[],
  opened: Opened,
): { mistakes: readonly Finding[]; signed: Uint8Array } | undefined {
  const found = explain(draft, known, (state) => opened.isOf(render(state)));
  return found && { mistakes: found.mistakes, signed: render(found.state) };
}

const unknownOf = ({ digest }: Opened): string =>
  `密钥没有错，签的内容与这里的不同，也不在已知的错误之列（摘要 ${digest.slice(0, 16)}…）：某个值不是实际签的那一个，例如随机串生成了两次`;

/** What is wrong with the scheme of a signature. */
function schemeFindings({ scheme, hash }: Opened): Finding[] {
  const remedy = '算法是 SHA256 with RSA（RSASSA-PKCS1-v1_5）。';
  if (scheme === 'pss') return [{ id: 'pss', title: '填充方式是 PSS', remedy }];
  if (scheme === 'bare')
    return [
      {
        id: 'no-digest-info',
        title: '直接用私钥加密了摘要，没有算法标识',
        remedy: `${remedy}用签名的函数，不用加密的。`,
      },
    ];
  return hash === 'SHA256' ? [] : [{ id: 'hash', title: `摘要算法是 ${hash}`, remedy }];
}
