import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serveParent } from '../../scripts/lib/child-process.ts';
import type { MeasuredMock } from './measured-mock.ts';
import { prepareMock, startMock } from './mock-server.ts';

const prepared = await prepareMock();
const mock = await startMock(prepared);
const { merchant, brand, platform } = prepared.keys;
const pem = { type: 'pkcs8', format: 'pem' } as const;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

serveParent<MeasuredMock>({
  address: () => ({
    url: mock.url,
    merchant: {
      mchid: merchant.mchid,
      serial: merchant.serial,
      privateKey: merchant.privateKey.export(pem).toString(),
    },
    brand: { id: brand.id, serial: brand.serial, privateKey: brand.privateKey.export(pem).toString() },
    publicKey: {
      serial: platform.publicKey.serial,
      publicKey: platform.publicKey.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
  }),
  heapUsed: () => {
    mock.observed.length = 0;
    collectGarbage();
    return process.memoryUsage().heapUsed;
  },
});
