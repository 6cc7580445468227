import type { ClientCall } from '../../spec/catalog-model.ts';
import { commentText, stringLiteral } from './escape.ts';
import { block, fileText } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { type NamedCall, namedCalls, parametersType, parameterTypes, resultType, valuesOf } from './named-calls.ts';
import { HEADER, type Rendered } from './rendered.ts';
import type { Context, SharedContext } from './types-context.ts';

/** Declarations of web pages inside WeChat, a file that no other one names: its globals are not those of a server. */
export const BROWSER_FILE = 'virtual-types/browser.d.ts';

const NAMESPACE = 'WeChatPay.Browser';

/**
 * `WeixinJSBridge` and the JS-SDK (`weixin-js-sdk`) with the calls of WeChat Pay, from the parameters and outcomes in
 * `openapi/client/`. Set-up of the JS-SDK: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html
 */
export function browserFile(calls: readonly ClientCall[], shared: SharedContext): Rendered {
  const web = calls.filter(({ platforms, parameters }) => platforms.includes('wechat-web') && parameters);
  const context: Context = { wire: 'json', direction: 'request', path: NAMESPACE, ...shared };
  const bridged = namedCalls(web, /^WeixinJSBridge\.invoke\('(\w+)'\)$/);
  const invoked = namedCalls(web, /^wx\.invoke\('(\w+)'\)$/);
  const methods = namedCalls(web, /^wx\.(\w+)$/);
  const all = [...bridged, ...invoked, ...methods];
  const types = all.flatMap((each) => parameterTypes(each, context));
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

function invokeLines(each: NamedCall): string[] {
  const parameters = `name: ${stringLiteral(each.name)}, parameters: ${parametersType(each)}`;
  return [
    ...comment([commentText(each.call.title)]),
    `invoke(${parameters}, callback: (result: ${resultType(each, 'err_msg')}) => void): void;`,
  ];
}

function methodLines(each: NamedCall): string[] {
  const result = each.call.result ? `, ${parametersType(each)}Result` : '';
  return [
    ...comment([commentText(each.call.title)]),
    `${each.name}(parameters: ${parametersType(each)} & Callbacks<${valuesOf(each.call)}${result}>): void;`,
  ];
}

const SETUP = [
  ...comment(['JS-SDK 调用的回调。']),
  ...block('interface Callbacks<Message extends string, Result = unknown>', [
    'success?: (result: { errMsg: Message } & Result) => void;',
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
    ...comment(['网页里要用的开放标签，如 `wx-open-launch-weapp`。']),
    'openTagList?: readonly string[];',
  ]),
];

const SDK_MEMBERS = [
  'config(options: Config): void;',
  'ready(callback: () => void): void;',
  'error(callback: (result: { errMsg: string }) => void): void;',
  ...block(
    'checkJsApi(options:',
    [
      'jsApiList: readonly string[];',
      'success?: (result: { checkResult: Record<string, boolean>; errMsg: string }) => void;',
    ],
    '}): void;',
  ),
];
