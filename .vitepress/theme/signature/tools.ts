import { decryptNotice } from '../../../scripts/doctor/decrypt.ts';
import { diagnosePayment } from '../../../scripts/doctor/diagnose-pay-sign.ts';
import { diagnoseParameters, draftOf } from '../../../scripts/doctor/diagnose-v2.ts';
import { diagnoseAnswer, diagnoseRequest, requestDraft } from '../../../scripts/doctor/diagnose-v3.ts';
import { stepsOf, stepsV2 } from '../../../scripts/doctor/steps.ts';
import type { Result } from './result-view.ts';

/** A field of a tool. With `rows` it has several lines, with `options` it is a choice, as `file` one picks a file. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  rows?: number;
  options?: readonly string[];
  file?: boolean;
}

/** Values of fields by their names, and the bytes of a picked file. */
interface Values {
  text: (name: string) => string;
  file: Uint8Array | undefined;
}

/** One of the tools of the page. */
export interface Tool {
  id: string;
  title: string;
  /** What its button says, where that is not 检查. */
  button?: string;
  fields: readonly Field[];
  run: (values: Values) => Result | Promise<Result>;
}

const METHOD: Field = { name: 'method', label: '方法', options: ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'] };
const ADDRESS: Field = { name: 'address', label: '地址', hint: '实际发出的完整地址，含查询串' };
const BODY: Field = {
  name: 'body',
  label: '包体',
  hint: '原文；没有就空着。上传时贴 meta 的 JSON 或整个表单',
  rows: 5,
};
const KEY_V2: Field = { name: 'key', label: 'APIv2 密钥', hint: '32 个字符，只在这个框里用' };

/** The tools, in the order in which they are offered. */
export const TOOLS: readonly Tool[] = [
  {
    ...{ id: 'request', title: '请求签名' },
    fields: [
      ...[METHOD, ADDRESS, BODY],
      { name: 'file', label: '上传的整个包体', hint: '可选：含文件的表单贴不了时，从文件读', file: true },
      { name: 'authorization', label: 'Authorization', hint: '整个请求头', rows: 4 },
      { name: 'key', label: '商户 API 证书或公钥', hint: 'PEM。贴证书时还核对序列号与商户号', rows: 4 },
      { name: 'answer', label: '应答', hint: '可选：SIGN_ERROR 的 JSON，用来比对微信支付收到的', rows: 2 },
    ],
    run: ({ text, file }) => {
      const request = {
        ...{ method: text('method'), address: text('address'), body: text('body') },
        ...{ authorization: text('authorization'), key: text('key'), answer: text('answer') },
        ...(file && { form: file }),
      };
      const draft = requestDraft(request);
      return { diagnosis: diagnoseRequest(request, draft), steps: stepsOf(draft) };
    },
  },
  {
    ...{ id: 'answer', title: '应答与回调' },
    fields: [
      { name: 'headers', label: '头', hint: '四个 Wechatpay- 开头的，连同名字', rows: 5 },
      { ...BODY, hint: '收到的原文；204 没有包体就空着' },
      { name: 'key', label: '微信支付公钥或平台证书', hint: 'PEM，Wechatpay-Serial 所指的那一把', rows: 4 },
    ],
    run: ({ text }) => ({
      diagnosis: diagnoseAnswer({ headers: text('headers'), body: text('body'), key: text('key') }),
    }),
  },
  {
    ...{ id: 'v2', title: 'APIv2 签名' },
    fields: [
      { name: 'parameters', label: '参数', hint: 'XML、JSON 或一行一个 名=值，含 sign；没有 sign 就算出来', rows: 7 },
      KEY_V2,
      { name: 'others', label: '别的密钥', hint: '可选，一行一把：看是不是用错了', rows: 2 },
      { name: 'algorithm', label: '算法', options: ['按 sign_type', 'MD5', 'HMAC-SHA256'] },
    ],
    run: ({ text }) => {
      const algorithm = (['MD5', 'HMAC-SHA256'] as const).find((name) => name === text('algorithm'));
      const input = {
        ...{ parameters: text('parameters'), key: text('key'), otherKeys: text('others').split('\n') },
        ...(algorithm && { algorithm }),
      };
      return { diagnosis: diagnoseParameters(input), steps: stepsV2(draftOf(input)) };
    },
  },
  {
    ...{ id: 'payment', title: '调起支付' },
    fields: [
      { name: 'parameters', label: '交给前端的参数', hint: 'JSON，含 paySign；APP 的含 sign', rows: 7 },
      { name: 'appid', label: 'AppID', hint: '参数里没有时填' },
      { name: 'key', label: '商户证书或公钥', hint: 'PEM；APIv2 的填 APIv2 密钥', rows: 4 },
    ],
    run: ({ text }) => ({
      diagnosis: diagnosePayment({ parameters: text('parameters'), appid: text('appid'), key: text('key') }),
    }),
  },
  {
    ...{ id: 'build', title: '拼待签名串', button: '拼出来' },
    fields: [
      ...[METHOD, ADDRESS],
      { name: 'timestamp', label: '时间戳', hint: '秒' },
      { name: 'nonce', label: '随机串', hint: '最多 32 个字符' },
      BODY,
    ],
    run: ({ text }) => {
      const authorization = `timestamp="${text('timestamp')}",nonce_str="${text('nonce')}"`;
      const request = { method: text('method'), address: text('address'), body: text('body'), authorization };
      return { steps: stepsOf(requestDraft(request)) };
    },
  },
  {
    ...{ id: 'decrypt', title: '解密通知', button: '解密' },
    fields: [
      { name: 'notice', label: '通知', hint: 'APIv3 的 JSON，或 APIv2 退款通知的 XML', rows: 8 },
      { name: 'key', label: '密钥', hint: 'APIv3 密钥；退款通知用 APIv2 密钥' },
    ],
    run: async ({ text }) => ({ decrypted: await decryptNotice(text('notice'), text('key')) }),
  },
];
