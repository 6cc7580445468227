import type { ClientCall } from '../../spec/catalog-model.ts';
import { declareType } from './declare-type.ts';
import { commentText, stringLiteral } from './escape.ts';
import { block, fileText } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { pascalCase } from './type-names.ts';
import type { Context } from './types-context.ts';

/** Declarations of web pages inside WeChat, a file that no other one names: its globals are not those of a server. */
export const BROWSER_FILE = 'virtual-types/browser.d.ts';

const NAMESPACE = 'WeChatPay.Browser';

/** A call that code makes by a name: `WeixinJSBridge.invoke('name')`, `wx.invoke('name')` or `wx.name`. */
interface NamedCall {
  call: ClientCall;
  name: string;
}

/**
 * `WeixinJSBridge` and the JS-SDK (`weixin-js-sdk`) with the calls of WeChat Pay, from the parameters and outcomes in
 * `openapi/client/`. Set-up of the JS-SDK: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html
 */
export function browserFile(calls: readonly ClientCall[], hasComponent: Context['hasComponent']): Rendered {
  const web = calls.filter(({ platforms, parameters }) => platforms.includes('wechat-web') && parameters);
  const context: Context = { wire: 'json', direction: 'request', path: NAMESPACE, hasComponent };
  const bridged = named(web, /^WeixinJSBridge\.invoke\('(\w+)'\)$/);
  const invoked = named(web, /^wx\.invoke\('(\w+)'\)$/);
  const methods = named(web, /^wx\.(\w+)$/);
  const all = [...bridged, ...invoked, ...methods];
  const types = all.flatMap(({ call, name }) =>
    call.parameters ? declareType(typeOf(call, name), call.parameters, context, commentText(call.title)) : [],
  );
  return {
    path: BROWSER_FILE,
    content: fileText([
      HEADER,
      ...block(`declare namespace ${NAMESPACE}`, [
        ...types,
        ...SETUP,
        ...comment(['微信内网页的内置对象；`WeixinJSBridgeReady` 事件之后才有。']),
        ...block('interface Bridge', bridged.flatMap(invokeLines)),
        ...comment(['JS-SDK；先 `wx.config` 验证权限，`wx.ready` 之后调用。']),
        ...block('interface JsSdk', [...SDK_MEMBERS, ...invoked.flatMap(invokeLines), ...methods.flatMap(methodLines)]),
      ]),
      `declare const WeixinJSBridge: ${NAMESPACE}.Bridge;`,
      ...block("declare module 'weixin-js-sdk'", [`const wx: ${NAMESPACE}.JsSdk;`, 'export default wx;']),
    ]),
  };
}

function named(calls: readonly ClientCall[], pattern: RegExp): NamedCall[] {
  return calls.flatMap((call) => {
    const [, name] = pattern.exec(call.call) ?? [];
    return name === undefined || name === 'invoke' ? [] : [{ call, name }];
  });
}

/** The name of a call's parameters; several calls of one function differ by the name of their file. */
const typeOf = ({ name: file }: ClientCall, name: string): string => `${pascalCase(name)}${pascalCase(file)}`;

const valuesOf = ({ outcomes }: ClientCall): string =>
  [...outcomes.map(({ value }) => stringLiteral(value)), '(string & {})'].join(' | ');

function invokeLines({ call, name }: NamedCall): string[] {
  const parameters = `name: ${stringLiteral(name)}, parameters: ${typeOf(call, name)}`;
  return [
    ...comment([commentText(call.title)]),
    `invoke(${parameters}, callback: (result: { err_msg: ${valuesOf(call)} }) => void): void;`,
  ];
}

function methodLines({ call, name }: NamedCall): string[] {
  return [
    ...comment([commentText(call.title)]),
    `${name}(parameters: ${typeOf(call, name)} & Callbacks<${valuesOf(call)}>): void;`,
  ];
}

const SETUP = [
  ...comment(['JS-SDK 调用的回调。']),
  ...block('interface Callbacks<Message extends string>', [
    'success?: (result: { errMsg: Message }) => void;',
    'fail?: (result: { errMsg: Message }) => void;',
    'cancel?: (result: { errMsg: Message }) => void;',
    'complete?: (result: { errMsg: Message }) => void;',
  ]),
  ...comment(['`wx.config` 的参数；签名在服务端用 `jsapi_ticket` 算出。']),
  ...block('interface Config', [
    'debug?: boolean;',
    'appId: string;',
    ...comment(['秒，数字。']),
    'timestamp: number;',
    'nonceStr: string;',
    'signature: string;',
    'jsApiList: readonly string[];',
  ]),
];

const SDK_MEMBERS = [
  'config(options: Config): void;',
  'ready(callback: () => void): void;',
  'error(callback: (result: { errMsg: string }) => void): void;',
  ...block('checkJsApi(options:', [
    'jsApiList: readonly string[];',
    'success?: (result: { checkResult: Record<string, boolean>; errMsg: string }) => void;',
  ]).map((line) => (line === '}' ? '}): void;' : line)),
];
