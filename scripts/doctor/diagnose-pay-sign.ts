import { diagnoseParameters } from './diagnose-v2.ts';
import { diagnose } from './diagnose-v3.ts';
import { type Diagnosis, unreadable } from './diagnosis.ts';
import { type Draft, rightDraft, valueMistake } from './draft.ts';
import { type Finding, findingsOf, type Mistake } from './explain.ts';
import { LAYOUT_MISTAKES, LINE_MISTAKES, TEXT_MISTAKES, TIME_TAKEN_TWICE, VALUE_MISTAKES } from './layout-mistakes.ts';
import { type Parameter, readParameters } from './read-parameters.ts';

/** What a server hands to a page or an app, with its signature. */
export interface SignedPayment {
  parameters: string;
  /** A mini program does not pass it on. */
  appid: string;
  /** The merchant's public key or certificate; for APIv2 the key. */
  key: string;
}

/** Names of APIv2's two kinds, whose other parameters are not signed. */
const NAMES_V2 = {
  page: ['appId', 'nonceStr', 'package', 'signType', 'timeStamp'],
  app: ['appid', 'noncestr', 'package', 'partnerid', 'prepayid', 'timestamp'],
} as const;

/** Parameters under one name for all platforms: lower case, no `_`, `packageValue` as `package`. */
const shared = (name: string): string => name.toLowerCase().replaceAll('_', '').replace('packagevalue', 'package');

const PACKAGE = '小程序与网页的第四行是 package 的值，含 prepay_id=；APP 的第四行只是 prepay_id 的值。';

const MISTAKES: readonly Mistake<Draft>[] = [
  ...LINE_MISTAKES,
  valueMistake(['package'], ['package-bare', '第四行没有 prepay_id=', PACKAGE], (text) => [
    text.replace(/^prepay_id=/, ''),
  ]),
  valueMistake(['package'], ['package-prefixed', '第四行多了 prepay_id=', PACKAGE], (text) => [`prepay_id=${text}`]),
  valueMistake(['package'], ['package-of-app', '第四行签的是 Sign=WXPay', PACKAGE], () => ['Sign=WXPay']),
  {
    ...{ id: 'sign-type-included', title: 'signType 也签了', remedy: 'APIv3 只签四行。' },
    apply: (draft) => [{ ...draft, lines: [...draft.lines, { name: 'body', text: 'RSA' }] }],
  },
  {
    ...{ id: 'time-after-nonce', title: '时间戳与随机串换了位置', remedy: '依次是 AppID、时间戳、随机串、package。' },
    apply: ({ lines: [first, second, third, ...rest], ...draft }) =>
      first && second && third ? [{ ...draft, lines: [first, third, second, ...rest] }] : [],
  },
  {
    ...{ id: 'appid-left-out', title: '没有签 AppID', remedy: '第一行是 AppID。' },
    apply: (draft) => [{ ...draft, lines: draft.lines.filter(({ name }) => name !== 'appid') }],
  },
  {
    ...{ id: 'rule-of-v2', title: '按 APIv2 的规则签了', remedy: 'APIv3 签四行值，没有名字，也不排序。' },
    apply: ruleOfV2,
  },
  ...[...VALUE_MISTAKES, ...TEXT_MISTAKES, ...LAYOUT_MISTAKES, TIME_TAKEN_TWICE],
];

function ruleOfV2(draft: Draft): Draft[] {
  const names: Partial<Record<string, string>> = {
    appid: 'appId',
    timestamp: 'timeStamp',
    nonce: 'nonceStr',
    package: 'package',
  };
  const pairs = draft.lines.map(({ name, text }) => `${names[name] ?? name}=${text}`);
  return [pairs.toSorted(), [...pairs, 'signType=RSA'].toSorted()].map((each) => ({
    ...{ ...draft, end: '' },
    lines: [{ name: 'body', text: each.join('&') }],
  }));
}

/** Says whether the parameters of a payment are signed rightly, and if not, what was done wrong. */
export function diagnosePayment({ parameters, appid, key }: SignedPayment): Diagnosis {
  const given = readParameters(parameters);
  const values = new Map(given.map(([name, value]) => [shared(name), value]));
  const signature = values.get('paysign') ?? values.get('sign') ?? '';
  if (!signature) return unreadable('参数里没有 paySign 或 sign');
  const own = values.get('appid') || appid.trim();
  const isApp = values.has('prepayid');
  if (/^[0-9a-f]{32}$|^[0-9a-f]{64}$/i.test(signature)) return diagnoseV2(given, own, isApp, signature, key);
  return diagnose(paymentDraft(values, own), signature, key, [MISTAKES], () => paymentNotes(given, values, own, isApp));
}

/** The four lines of a payment. */
function paymentDraft(values: ReadonlyMap<string, string>, appid: string): Draft {
  return rightDraft([
    { name: 'appid', text: appid },
    { name: 'timestamp', text: values.get('timestamp') ?? '' },
    { name: 'nonce', text: values.get('noncestr') ?? '' },
    { name: 'package', text: values.get('prepayid') ?? values.get('package') ?? '' },
  ]);
}

function diagnoseV2(given: readonly Parameter[], appid: string, isApp: boolean, sign: string, key: string): Diagnosis {
  const values = new Map([['appid', appid], ...given.map(([name, value]): [string, string] => [shared(name), value])]);
  const names = isApp ? NAMES_V2.app : NAMES_V2.page;
  const parameters = Object.fromEntries(names.map((name) => [name, values.get(shared(name)) ?? '']));
  return diagnoseParameters({ parameters: JSON.stringify(parameters), sign, key });
}

function paymentNotes(
  given: readonly Parameter[],
  values: ReadonlyMap<string, string>,
  appid: string,
  isApp: boolean,
): Finding[] {
  const last = values.get('package') ?? '';
  const time = values.get('timestamp') ?? '';
  const rules: [boolean, Finding][] = [
    [!appid, { id: 'no-appid', title: '没有 AppID', remedy: '小程序的参数里没有它，另外填。' }],
    [/^\d{13}$/.test(time), { id: 'time-milliseconds', title: '时间戳是毫秒', remedy: '用 10 位的秒数。' }],
    [
      !isApp && !/^prepay_id=/.test(last),
      { id: 'package-form', title: 'package 不以 prepay_id= 开头', remedy: 'package 是 prepay_id= 加上下单得到的值。' },
    ],
    [
      isApp && last !== 'Sign=WXPay',
      { id: 'package-app', title: 'APP 支付的 package 不是 Sign=WXPay', remedy: '它是固定值，不参与 APIv3 的签名。' },
    ],
    [
      !isApp && given.some(([name, value]) => name === 'signType' && value !== 'RSA'),
      { id: 'sign-type', title: 'signType 不是 RSA', remedy: 'APIv3 的 signType 固定为 RSA。' },
    ],
  ];
  return findingsOf(rules);
}
