// Generated from openapi/ by `npm run generate`. Do not edit.
/// <reference path="./openapi.d.ts" />

/** 有类型的客户端 */
export type Wechatpay = WeChatPay.Wechatpay;

/**
 * 给 `wechatpay-axios-plugin` 的客户端加上类型；运行时原样返回。
 * @example
 * const wxpay = typed(new Wechatpay({ mchid, serial, privateKey, certs }));
 */
export declare function typed(client: { chain(pathname: string): unknown }): Wechatpay;
