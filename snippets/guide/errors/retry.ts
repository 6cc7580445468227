import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from 'wechatpay-kit';

/** 怎样重试 */
export interface Plan<Result> {
  /** 结果未知时先查询：办成了返回结果，没有办成返回 undefined。只读的请求不需要 */
  find?: () => Promise<Result | undefined>;
  /** 最多发几次 */
  attempts?: number;
  /** 第一次等待的毫秒数，之后每次加倍 */
  wait?: number;
}

/** 发送一次请求，出错时按种类重试。每次都发同样的单号与参数 */
export async function retry<Result>(
  send: () => Promise<Result>,
  { find, attempts = 5, wait = 500 }: Plan<Result> = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const { kind } = failureOf(error);
      if (kind === 'refused' || attempt >= attempts) throw error;
      // 逐次加倍，再错开一些，免得许多进程同时重发
      await sleep(wait * 2 ** (attempt - 1) * (0.5 + Math.random()));
      if (kind === 'unknown' && find) {
        const found = await retry(find, { attempts, wait });
        if (found !== undefined) return found;
      }
    }
  }
}
