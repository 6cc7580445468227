import { createSign, randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMockContext } from '../../../mock/src/handle-request.ts';
import { createKeys, type Keys } from '../../../mock/src/keys.ts';
import { startServer } from '../../../mock/src/server.ts';
import { isBrandSigned } from '../../client/setups.ts';
import { requestSample, type SampleRequest } from '../../reference/samples/request-sample.ts';
import { type Catalog, SCHEMES } from '../../spec/catalog-model.ts';
import { loadProject, type StageResult, timed } from './stage.ts';

/** Operations that are called, spread over the catalog. */
const OPERATIONS = 200;
/** How often each of them is called while time counts: the first call of an operation, which compiles its validator, does not. */
const ROUNDS = 5;

/** How many requests the mock server answers in the stage that is about them. */
export const REQUEST_COUNT = OPERATIONS * ROUNDS;

/** The stages of the mock server. Keys are made before them: how long that takes is chance. */
export const MOCK_STAGES = {
  mockStart: async (root: string): Promise<StageResult> => {
    const keys = await createKeys();
    const running: { close?: () => Promise<void> } = {};
    const result = await timed(async () => {
      const { url, close } = await startServer(createMockContext({ catalog: await loadProject(root), keys }));
      running.close = close;
      return [await fetch(`${url}/v3/certificates`)];
    });
    await running.close?.();
    return result;
  },
  mockRequests: async (root: string): Promise<StageResult> => {
    const [keys, catalog] = await Promise.all([createKeys(), loadProject(root)]);
    const samples = samplesOf(catalog);
    const { url, close } = await startServer(createMockContext({ catalog, keys }));
    await send(url, sign(samples, keys));
    const requests = sign(Array.from({ length: ROUNDS }, () => samples).flat(), keys);
    const result = await timed(() => send(url, requests));
    const bytes = heapBytes();
    await close();
    return { ...result, bytes };
  },
};

/** A signed request. */
interface Request extends RequestInit {
  path: string;
}

/** Sends requests one after the other. Throws unless most are answered as by WeChat Pay when all is well. */
async function send(url: string, requests: readonly Request[]): Promise<Response[]> {
  const answers: Response[] = [];
  for (const { path, ...request } of requests) {
    const response = await fetch(url + path, request);
    await response.arrayBuffer();
    answers.push(response);
  }
  const refused = answers.filter(({ ok }) => !ok).length;
  if (refused > answers.length / 10)
    throw new Error(`the mock server refused ${refused} of ${answers.length} requests`);
  return answers;
}

/** The sample requests of operations that merchants sign, spread over the catalog; of what is encrypted, samples only name the cipher. */
function samplesOf({ operations }: Catalog): SampleRequest[] {
  const samples = operations
    .filter((operation) => operation.version === 'v3' && !isBrandSigned(operation))
    .filter(({ request }) => request?.mediaType !== 'multipart/form-data')
    .map((operation) => requestSample(operation, HOST))
    .filter((sample) => !/(?:RSA|AES)-/.test(JSON.stringify(sample)));
  const step = samples.length / OPERATIONS;
  return samples.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

const HOST = 'https://api.mch.weixin.qq.com';

/** Signs requests, as of now. */
const sign = (samples: readonly SampleRequest[], { merchant }: Keys): Request[] =>
  samples.map(({ start, headers, body }) => {
    const [method = '', path = ''] = start.split(' ');
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomUUID()];
    const text = [method, path, timestamp, nonce, body ?? '', ''].join('\n');
    const signature = createSign('sha256').update(text).sign(merchant.privateKey, 'base64');
    const signer = `mchid="${merchant.mchid}",serial_no="${merchant.serial}"`;
    const authorization = `${SCHEMES[0]} ${signer},timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`;
    const others = headers.filter(([name]) => name !== 'Authorization' && name !== 'Host');
    const all = { ...Object.fromEntries(others), Authorization: authorization };
    return { path, method, headers: all, ...(body !== undefined && { body }) };
  });

/** Bytes in use of this process, garbage collected. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
