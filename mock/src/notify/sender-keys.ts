import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ENVIRONMENT_FILE } from '../key-files.ts';
import type { SenderKeys } from './notify-model.ts';

/** The environment of a folder of keys. Throws an `Error` that says how to make one when there is none. */
export function readEnvironment(folder: string): NodeJS.Dict<string> {
  const file = join(folder, ENVIRONMENT_FILE);
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`There is no ${file}: --keys takes the folder that the mock server printed.`, { cause });
  }
}

/** WeChat Pay's side of the keys in an environment. Throws an `Error` that names what is missing. */
export function readSenderKeys(environment: NodeJS.Dict<string>): SenderKeys {
  const read = (name: string): string => {
    const value = environment[name];
    if (value) return value;
    throw new Error(
      `${name} is not set. Start the mock server, and give its folder of keys with --keys, or set what it prints.`,
    );
  };
  return {
    platform: {
      serial: read('WECHATPAY_PUBLIC_KEY_ID'),
      privateKey: createPrivateKey(readFileSync(read('WECHATPAY_MOCK_PLATFORM_KEY_FILE'))),
    },
    apiv2Key: read('WECHATPAY_APIV2_KEY'),
    apiv3Key: read('WECHATPAY_APIV3_KEY'),
  };
}
