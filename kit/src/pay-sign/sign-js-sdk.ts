import { Hash } from 'wechatpay-axios-plugin';
import { type Moment, momentOf } from './signer.ts';

/** `wx.config` 的参数，再加上 `jsApiList` 就齐了 */
export interface JsSdkConfig {
  appId: string;
  /** 秒，数字 */
  timestamp: number;
  nonceStr: string;
  signature: string;
}

/**
 * JS-SDK 权限验证的签名。`ticket` 是公众号的 `jsapi_ticket`，留在服务端；
 * `url` 是调用它的那个页面的完整地址，`#` 之后的部分会去掉
 */
export function signJsSdkConfig({
  appId,
  ticket,
  url,
  ...moment
}: Moment & { appId: string; ticket: string; url: string }): JsSdkConfig {
  const { timeStamp: timestamp, nonceStr } = momentOf(moment);
  const page = url.replace(/#.*$/s, '');
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`;
  return {
    ...{ appId, timestamp: Number(timestamp), nonceStr },
    signature: Hash.sha1(text),
  };
}

/** 要放进卡包的一张卡券 */
export interface Card {
  card_id: string;
  /** 自定义 Code 的卡券才有 */
  code?: string;
  /** 只让这个用户领取时才有 */
  openid?: string;
}

/** `wx.addCard` 的一项：`cardExt` 是 JSON 文本 */
export interface CardToAdd {
  cardId: string;
  cardExt: string;
}

/** 添加卡券的签名：各个值按字典序接在一起做 SHA-1。`ticket` 是类型为 `wx_card` 的 `api_ticket` */
export function signCard(
  card: Card,
  ticket: string,
  moment: Moment = {},
): CardToAdd {
  const { timeStamp: timestamp, nonceStr: nonce_str } = momentOf(moment);
  const { card_id: cardId, ...given } = card;
  const values = [ticket, timestamp, nonce_str, ...Object.values(card)];
  const signature = Hash.sha1(values.sort().join(''));
  return {
    cardId,
    cardExt: JSON.stringify({ ...given, timestamp, nonce_str, signature }),
  };
}
