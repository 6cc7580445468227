import type { NonceStore } from './mock-model.ts';

/**
 * Stores nonces for as long as a timestamp is accepted on both sides, and at most `most` of them:
 * the oldest go first, so that memory stays flat however many requests come.
 */
export function createNonceStore(keep = 600_000, most = 100_000): NonceStore {
  const seen = new Map<string, number>();
  return {
    has(nonce, now) {
      const time = seen.get(nonce);
      return time !== undefined && time + keep > now;
    },
    add(nonce, now) {
      seen.delete(nonce);
      seen.set(nonce, now);
      // A Map yields its keys in the order in which they came.
      for (const [old, time] of seen) {
        if (seen.size <= most && time + keep > now) break;
        seen.delete(old);
      }
    },
    get size() {
      return seen.size;
    },
  };
}
