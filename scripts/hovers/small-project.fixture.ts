import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** For tests: a project of two operations in a temporary folder, laid out as this one is. Returns its path. */
export function createSmallHoverProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'hovers-'));
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const { compilerOptions } = OPTIONS;
  writeProjectFile(root, 'package.json', '{ "type": "module", "imports": { "#wxpay": "./snippets/wxpay.ts" } }');
  writeProjectFile(root, 'snippets/tsconfig.json', JSON.stringify({ compilerOptions }));
  writeProjectFile(root, 'snippets/wxpay.ts', 'export declare const wxpay: WeChatPay.Client;\n');
  writeProjectFile(root, 'virtual-types/chain/v3.d.ts', CHAIN);
  for (const name of ['Orders', 'Refunds']) {
    const segment = name.toLowerCase();
    writeProjectFile(root, `virtual-types/v3/${segment}.d.ts`, declaration(name, 'string'));
    writeProjectFile(root, `snippets/v3/${segment}.post.ts`, example(segment));
  }
  return root;
}

/** Writes a file of a small tree, relative to its root. */
export function writeProjectFile(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const OPTIONS = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  },
};

const CHAIN = `declare namespace WeChatPay {
  interface Client {
    readonly v3: OpenAPI.V3;
  }
}
declare namespace WeChatPay.OpenAPI {
  interface V3 {
    readonly orders: V3.Orders;
    readonly refunds: V3.Refunds;
  }
}
`;

/** The declarations of one operation whose field \`id\` has a type. */
export const declaration = (name: string, type: string): string => `declare namespace WeChatPay.OpenAPI.V3 {
  interface ${name} {
    post(data: ${name}.PostHttpMethod.JsonDataRequest): Promise<{ data: ${name}.PostHttpMethod.WellformedResponse }>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.${name}.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 单号
     * @example '42'
     */
    id: ${type};
  }
  interface WellformedResponse {
    /** 状态 */
    state: 'OPEN' | 'CLOSED';
  }
}
`;

const example = (segment: string): string => `import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.${segment}.post({
  id: JSON.parse('42'),
});

export const state = data.state;
`;
