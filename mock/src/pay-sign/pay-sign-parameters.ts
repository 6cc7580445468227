import { PAY_SIGN_KINDS, type PaySignKind, type PaySignRequest } from './pay-sign-model.ts';

/** Kinds whose parameters are listed by name. */
export type ListedKind = Extract<PaySignKind, 'jsapi' | 'app' | 'v2-jsapi' | 'v2-app' | 'v2'>;

/** Parameters by the names that platforms share: in lower case, without `_`; `packageValue` of Android is `package`. */
export type Parameters = ReadonlyMap<string, string>;

/** Reads a request from outside. Throws an `Error` that says what is missing. */
export function readPaySignRequest(value: unknown): PaySignRequest {
  const { parameters, kind, appid, ticket, url } = Object.fromEntries(Object.entries(asObject(value)));
  const known = PAY_SIGN_KINDS.find((each) => each === kind);
  if (kind !== undefined && !known) throw new Error(`kind is one of ${PAY_SIGN_KINDS.join(', ')}.`);
  return {
    parameters: Object.fromEntries(Object.entries(asObject(parameters ?? value))),
    ...(known && { kind: known }),
    ...(typeof appid === 'string' && parameters !== undefined && { appid }),
    ...(typeof ticket === 'string' && parameters !== undefined && { ticket }),
    ...(typeof url === 'string' && parameters !== undefined && { url }),
  };
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error('The parameters are a JSON object such as {"timeStamp": "…", "paySign": "…"}.');
}

/** Parameters under their shared names. */
export function normalize({ parameters, appid }: PaySignRequest): Parameters {
  const entries = Object.entries(parameters).map(([name, value]): [string, string] => [
    sharedName(name),
    typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
  ]);
  return new Map([...(appid === undefined ? [] : [['appid', appid] as const]), ...entries]);
}

const sharedName = (name: string): string => {
  const short = name.toLowerCase().replaceAll('_', '');
  return short === 'packagevalue' ? 'package' : short;
};

/** The kind of parameters: by the name of their signature, and by its length. */
export function kindOf(parameters: Parameters): ListedKind {
  const isRsa = (parameters.get('paysign') ?? parameters.get('sign') ?? '').length > 64;
  if (parameters.has('paysign')) return isRsa || parameters.get('signtype') === 'RSA' ? 'jsapi' : 'v2-jsapi';
  if (parameters.has('prepayid')) return isRsa ? 'app' : 'v2-app';
  return 'v2';
}

/** What is wrong with a parameter by itself: its name and the reason in Chinese. */
export function firstProblem(
  kind: ListedKind,
  parameters: Parameters,
  given: PaySignRequest['parameters'],
): { field: string; message: string } | undefined {
  const spelled = (name: string): string => Object.keys(given).find((each) => sharedName(each) === name) ?? name;
  for (const [name, isRight, message] of RULES[kind]) {
    const value = parameters.get(name);
    if (value === undefined || value === '') return { field: spelled(name), message: `缺少 ${spelled(name)}` };
    if (!isRight(value)) return { field: spelled(name), message };
  }
  const time = spelled('timestamp');
  if (kind.endsWith('jsapi') && time === 'timeStamp' && typeof given[time] !== 'string')
    return { field: time, message: 'timeStamp 须是文本，数字在 iOS 上无法支付' };
  return undefined;
}

type Rule = readonly [name: string, isRight: (value: string) => boolean, message: string];

const APPID: Rule = [
  'appid',
  (value) => /^wx\w{8,30}$/.test(value),
  'AppID 以 wx 开头；小程序的参数里没有它，另外给出',
];
const TIME: Rule = ['timestamp', (value) => /^\d{10}$/.test(value), '时间戳是 10 位的秒数，不是毫秒'];
const NONCE: Rule = ['noncestr', (value) => value.length <= 32, '随机串最多 32 个字符'];
const PREPAY: Rule = [
  'package',
  (value) => /^prepay_id=\w+$/.test(value),
  'package 的值是 prepay_id= 加上下单得到的 prepay_id',
];
const APP_PACKAGE: Rule = ['package', (value) => value === 'Sign=WXPay', 'APP 支付的 package 固定为 Sign=WXPay'];
const PARTNER: Rule = ['partnerid', (value) => /^\d{8,10}$/.test(value), 'partnerId 是商户号'];
const PREPAY_ID: Rule = ['prepayid', (value) => /^\w+$/.test(value), 'prepayId 只有 prepay_id 的值，没有 prepay_id='];
const HASHES = ['MD5', 'HMAC-SHA256'];

/** What parameters have to be, in the order in which they are reported. */
const RULES: Record<ListedKind, readonly Rule[]> = {
  jsapi: [
    ...[APPID, TIME, NONCE, PREPAY],
    ['signtype', (value) => value === 'RSA', 'APIv3 的 signType 固定为 RSA'],
    ['paysign', (value) => value !== '', ''],
  ],
  app: [APPID, PARTNER, PREPAY_ID, APP_PACKAGE, NONCE, TIME, ['sign', (value) => value !== '', '']],
  'v2-jsapi': [
    ...[APPID, TIME, NONCE, PREPAY],
    ['signtype', (value) => HASHES.includes(value), 'APIv2 的 signType 是 MD5 或 HMAC-SHA256，与下单一致'],
    ['paysign', (value) => value !== '', ''],
  ],
  'v2-app': [APPID, PARTNER, PREPAY_ID, APP_PACKAGE, NONCE, TIME, ['sign', (value) => value !== '', '']],
  v2: [['sign', (value) => value !== '', '']],
};
