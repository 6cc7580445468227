/** 二维码库：任何一种都行，纠错等级用 L 或 M。 */
declare function drawCode(
  canvas: HTMLCanvasElement,
  text: string,
): Promise<void>;
/** 问自己的服务端；它查单或已收到通知。 */
declare function queryOrder(
  outTradeNo: string,
): Promise<'SUCCESS' | 'NOTPAY' | 'CLOSED'>;

/** 画出 code_url，等到付款或关单；码 2 小时后失效。 */
export async function waitForPayment(
  canvas: HTMLCanvasElement,
  codeUrl: string,
  outTradeNo: string,
): Promise<boolean> {
  await drawCode(canvas, codeUrl);
  for (;;) {
    const state = await queryOrder(outTradeNo);
    if (state !== 'NOTPAY') return state === 'SUCCESS';
    await new Promise((next) => setTimeout(next, 3000));
  }
}
