/** 支付完成页的来源，也是消息发去的地方。 */
const WECHAT = 'https://payapp.weixin.qq.com';

/** 问自己的服务端：它先验证 check_code，再查单。 */
declare function showReceipt(query: URLSearchParams): Promise<void>;

const send = (message: Record<string, string | number>): void =>
  parent.postMessage(JSON.stringify(message), WECHAT);

// 3 秒内报到，否则提示无法获取订单信息；内容随后再填。
send({
  action: 'onIframeReady',
  displayStyle: 'SHOW_CUSTOM_PAGE',
  height: 960,
});
void showReceipt(new URLSearchParams(location.search));

/** 从小票跳到自己的页面。 */
export function leave(jumpOutUrl: string): void {
  send({ action: 'jumpOut', jumpOutUrl });
}
