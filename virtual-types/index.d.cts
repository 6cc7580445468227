// Generated from openapi/ by `npm run generate`. Do not edit.
/// <reference path="./openapi.d.ts" />

/** 有类型的客户端 */
export type Wechatpay = WeChatPay.Wechatpay;

/** APIv3 回调通知，解密后；以 `event_type` 区分 */
export type Notification = WeChatPay.Webhook.V3.Notification;

/** APIv3 回调通知，收到时的报文 */
export type Envelope = WeChatPay.Webhook.V3.Envelope;

/** APIv3 回调通知的事件 */
export type EventType = WeChatPay.Webhook.V3.EventType;

/** APIv2 回调通知，解密后；值都是文本 */
export type NotificationV2 = WeChatPay.Webhook.V2.Notification;

/**
 * 给 `wechatpay-axios-plugin` 的客户端加上类型；运行时原样返回。
 * @example
 * const wxpay = typed(new Wechatpay({ mchid, serial, privateKey, certs }));
 */
export declare function typed(client: { chain(pathname: string): unknown }): Wechatpay;
