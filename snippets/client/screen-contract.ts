/** 二维码库：任何一种都行，纠错等级用 L 或 M。 */
declare function drawCode(
  canvas: HTMLCanvasElement,
  text: string,
): Promise<void>;
/** 问自己的服务端：收到签约通知，或查询到签约关系。 */
declare function queryContract(): Promise<'SIGNED' | 'UNSIGNED'>;

/** 画出签约地址，等到用户签约；signal 由页面在关闭时发出。 */
export async function waitForContract(
  canvas: HTMLCanvasElement,
  contractUrl: string,
  signal: AbortSignal,
): Promise<boolean> {
  await drawCode(canvas, contractUrl);
  while (!signal.aborted) {
    if ((await queryContract()) === 'SIGNED') return true;
    await new Promise((next) => setTimeout(next, 3000));
  }
  return false;
}
