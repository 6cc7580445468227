import { createPrivateKey, createPublicKey } from 'node:crypto';
import { startWorker } from '../../scripts/lib/child-process.ts';
import type { ClientKeys } from './mock-server.ts';

/** What a mock server in a process of its own offers to that which started it. */
export interface MeasuredMock {
  /** Where it listens, and in PEM the keys of its clients. */
  address(): {
    url: string;
    merchant: Named<ClientKeys['merchant']>;
    brand: Named<ClientKeys['brand']>;
    publicKey: { serial: string; publicKey: string };
  };
  /** Bytes in use after garbage was collected, without what the tests observe. */
  heapUsed(): number;
}

type Named<Key> = Omit<Key, 'privateKey'> & { privateKey: string };

/** Starts a mock server in a process of its own, whose memory nothing else uses. */
export async function startMeasuredMock() {
  const worker = startWorker<MeasuredMock>(new URL('mock-worker.ts', import.meta.url), {});
  const { url, merchant, brand, publicKey } = await worker.functions.address();
  const keys: ClientKeys = {
    merchant: { ...merchant, privateKey: createPrivateKey(merchant.privateKey) },
    brand: { ...brand, privateKey: createPrivateKey(brand.privateKey) },
    platform: { publicKey: { ...publicKey, publicKey: createPublicKey(publicKey.publicKey) } },
  };
  return { url, keys, heapUsed: () => worker.functions.heapUsed(), close: () => worker.close() };
}
