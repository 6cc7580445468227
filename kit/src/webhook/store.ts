/**
 * 记住随机串与办过的通知。默认记在进程的内存里；多个进程或多台机器时换成共享的，如 Redis：
 * `add` 是 `SET key value NX EX seconds`，`get` 是 `GET key`
 */
export interface Store {
  /** 记下一项，返回是不是新的；已有的不改变 */
  add(
    key: string,
    value: string,
    seconds: number,
  ): boolean | Promise<boolean>;
  /** 读出一项，没有就是 undefined 或 null */
  get(
    key: string,
  ): string | null | undefined | Promise<string | null | undefined>;
}

/** 内存里最多记住多少项，超出时忘掉最早的 */
const REMEMBERED = 20_000;

/** 记在内存里 */
export function createMemoryStore(): Store {
  const entries = new Map<string, { value: string; until: number }>();
  const get = (key: string) => {
    const entry = entries.get(key);
    return entry && entry.until > Date.now() ? entry.value : undefined;
  };
  return {
    get,
    add(key, value, seconds) {
      if (get(key) !== undefined) return false;
      const [oldest] = entries.keys();
      if (entries.size >= REMEMBERED && oldest !== undefined)
        entries.delete(oldest);
      entries.set(key, { value, until: Date.now() + seconds * 1000 });
      return true;
    },
  };
}

/** 重发最多持续 24 小时 4 分钟 */
const HANDLED_SECONDS = 25 * 3600;

/**
 * 每条通知只处理一次：重发的得到同样的结果，同时到达的等前一条。处理失败的不算，重发时再处理。
 * 仍有办了却没有记下的时候（进程崩溃、存储出错），所以业务处理须幂等
 */
export function createOnce(store: Store) {
  const running = new Map<string, Promise<unknown>>();
  const handle = async (key: string, run: () => Promise<unknown>) => {
    const known = await store.get(key);
    if (typeof known === 'string') return JSON.parse(known);
    const reply = (await run()) ?? null;
    await store.add(key, JSON.stringify(reply), HANDLED_SECONDS);
    return reply;
  };
  return (key: string, run: () => Promise<unknown>): Promise<unknown> => {
    const earlier = running.get(key);
    if (earlier) return earlier;
    const current = handle(key, run).finally(() => running.delete(key));
    running.set(key, current);
    return current;
  };
}
