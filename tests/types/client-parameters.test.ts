import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compile } from './consumer.ts';

let project = '';

const SIGNED = `import {
  signCommonPayment, signCard, signJsapiPayment, signJsapiPaymentV2, signJsSdkConfig, signJsSdkPayment,
  signPayScoreDetail, signRedPacket,
} from 'wechatpay-kit';
const keys = { privateKey: '', apiv2Key: '' };
const payment = { appId: 'wx1', prepayId: 'wx2' };
`;

/** What the server signs, handed to what the page calls. */
const WEB = `${SIGNED}
const page: WeChatPay.Browser.GetBrandWCPayRequestWebJsapiPayment = signJsapiPayment(payment, keys);
const pageV2: WeChatPay.Browser.GetBrandWCPayRequestWebJsapiPaymentV2 = signJsapiPaymentV2(payment, keys);
const sdk: WeChatPay.Browser.ChooseWXPayWebJssdkPayment = signJsSdkPayment(payment, keys);
const config: WeChatPay.Browser.Config = { ...signJsSdkConfig({ appId: 'wx1', ticket: '', url: '' }), jsApiList: [] };
const cards: WeChatPay.Browser.AddCardWebCard = { cardList: [signCard({ card_id: 'p1' }, '')] };
// @ts-expect-error -- the page's time has a capital letter
const wrong: WeChatPay.Browser.ChooseWXPayWebJssdkPayment = signJsapiPayment(payment, keys);
export { cards, config, page, pageV2, sdk, signCommonPayment, signPayScoreDetail, signRedPacket, wrong };
`;

const MINI_PROGRAM = `${SIGNED}
await wx.requestPayment(signJsapiPayment(payment, keys));
const detail = signPayScoreDetail({ mch_id: '1', service_id: '1', out_order_no: '1' }, keys);
const score: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramPayscoreDetail['extraData'] = detail;
const packet: WeChatPay.MiniProgram.SendBizRedPacketMiniProgramRedPacket = signRedPacket({ appId: 'wx1', package: '' }, keys);
await wx.addCard({ cardList: [signCard({ card_id: 'p1' }, '')] });
export { packet, score, signCommonPayment, signJsapiPaymentV2, signJsSdkConfig, signJsSdkPayment };
`;

const configOf = (file: string, types: string[], declarations: string, lib: string[]): string =>
  JSON.stringify({
    extends: resolve('tsconfig.json'),
    compilerOptions: {
      lib,
      types: ['node', ...types],
      typeRoots: [resolve('node_modules/@types'), resolve('node_modules')],
    },
    include: [file, resolve('virtual-types', declarations)],
    exclude: [],
  });

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'client-parameters-'));
  await mkdir(join(project, 'node_modules'));
  await symlink(resolve('node_modules/wechatpay-kit'), join(project, 'node_modules/wechatpay-kit'));
  const files = {
    'package.json': '{ "type": "module" }',
    'web.ts': WEB,
    'mini-program.ts': MINI_PROGRAM,
    'web.json': configOf('web.ts', [], 'browser.d.ts', ['ES2023', 'DOM']),
    'mini-program.json': configOf('mini-program.ts', ['miniprogram-api-typings'], 'mini-program.d.ts', ['ES2023']),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
});
afterAll(() => rm(project, { recursive: true, force: true }));

it.each(['web.json', 'mini-program.json'])('what the kit signs is what the client takes: %s', async (config) => {
  expect(await compile(project, 'TypeScript 7', config)).toEqual([]);
});
