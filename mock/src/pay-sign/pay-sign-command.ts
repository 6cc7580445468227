import { createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { readEnvironment } from '../notify/sender-keys.ts';
import { checkPaySign } from './check-pay-sign.ts';
import type { PaySignKeys } from './pay-sign-keys.ts';
import { PAY_SIGN_KINDS, type PaySignKind, type PaySignResult } from './pay-sign-model.ts';
import { readPaySignRequest } from './pay-sign-parameters.ts';

interface Options {
  keys?: string;
  kind?: PaySignKind;
  appid?: string;
  ticket?: string;
  url?: string;
}

const helpText = (program: string): string => `
The parameters are the JSON object that the server gives to the page or the app; - or nothing reads it from standard input.
Keys are those of WECHATPAY_CERTIFICATE_FILE (or WECHATPAY_PRIVATE_KEY_FILE) and WECHATPAY_APIV2_KEY.

Exit codes: 0 signed rightly, 1 not, 2 could not be checked.

Examples:
  ${program} check pay-sign --keys /tmp/mock-keys '{"appId": "wx…", "timeStamp": "…", …, "paySign": "…"}'
  ${program} check pay-sign --appid wx8888888888888888 < parameters.json`;

/** The sub-command that checks what a merchant made. */
export function checkCommand(program: string): Command {
  const paySign = new Command('pay-sign')
    .description('Check the signed parameters of a mini program, page or app.')
    .argument('[parameters]', 'JSON', '-')
    .option('--keys <folder>', 'the folder of keys that the mock server printed; without it, the environment')
    .addOption(new Option('--kind <kind>', 'where they go; guessed when absent').choices(PAY_SIGN_KINDS))
    .option('--appid <appid>', 'the AppID of the order, which wx.requestPayment is not given')
    .option('--ticket <ticket>', 'the ticket that wx.config or a card is signed with')
    .option('--url <url>', 'the address of the page that calls wx.config')
    .addHelpText('after', helpText(program))
    .action(async (parameters: string, options: Options) => {
      process.exitCode = await run(parameters, options).catch(failed);
    });
  return new Command('check').description('Check what a merchant made.').addCommand(paySign);
}

async function run(parameters: string, { keys: folder, kind, ...more }: Options): Promise<number> {
  const json: unknown = JSON.parse(parameters === '-' ? await text(process.stdin) : parameters);
  const keys = readKeys(folder === undefined ? process.env : readEnvironment(folder));
  const request = readPaySignRequest(json);
  const result = checkPaySign({ ...request, ...(kind && { kind }), ...more }, keys);
  process.stdout.write(`${report(result)}\n`);
  return result.valid ? 0 : 1;
}

function readKeys(environment: NodeJS.Dict<string>): PaySignKeys {
  const { WECHATPAY_CERTIFICATE_FILE: certificate, WECHATPAY_PRIVATE_KEY_FILE: key } = environment;
  if (!certificate && !key)
    throw new Error('Neither WECHATPAY_CERTIFICATE_FILE nor WECHATPAY_PRIVATE_KEY_FILE is set.');
  const publicKey = certificate
    ? new X509Certificate(readFileSync(certificate)).publicKey
    : createPublicKey(readFileSync(key ?? ''));
  return { merchant: { publicKey }, apiv2Key: environment.WECHATPAY_APIV2_KEY ?? '' };
}

function report({ valid, kind, text: expected, field, message, signed, differsAt = 0 }: PaySignResult): string {
  if (valid) return `${kind}: signed rightly`;
  const shown = [`${kind}: ${field}: ${message}`, `to be signed: ${JSON.stringify(expected)}`];
  return signed === undefined
    ? shown.join('\n')
    : [...shown, `was signed:   ${JSON.stringify(signed)}`, `first difference at byte ${differsAt}`].join('\n');
}

function failed(error: unknown): number {
  process.stderr.write(`check pay-sign: ${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
}
