import type { Call, Fields, Language, ResponseUse, Style } from './call-model.ts';
import { phpPath, propertyChain } from './php-path.ts';
import { type PhpSetup, setupOf } from './php-setup.ts';
import { type Printable, printPhp, quote } from './php-value.ts';

const STYLES = [
  { name: 'async-chain', title: '异步纯链式' },
  { name: 'async-path', title: '异步声明式' },
  { name: 'async-key', title: '异步属性式' },
  { name: 'sync-chain', title: '同步纯链式' },
  { name: 'sync-path', title: '同步声明式' },
  { name: 'sync-key', title: '同步属性式' },
] as const satisfies readonly Style[];

/** PHP with the client `wechatpay/wechatpay`; the guide has its configuration, `wxpay.php` and, of brands, `brand.php`. */
export const php: Language = {
  name: 'php',
  title: 'PHP',
  styles: STYLES,
  syntax:
    /(?<comment>\/\/[^\n]*)|(?<string>'(?:\\.|[^'\\])*')|(?<keyword><\?php|\b(?:use|require|new|static|function|return|clone|true|false|null)\b)|(?<variable>\$\w+)|(?<number>\b\d+(?:\.\d+)?\b)/g,
  write: (call, style = STYLES[0].name) => writePhp(call, style),
};

function writePhp(call: Call, style: string): string {
  const setup = setupOf(call);
  const uses = [...new Set(setup.uses)].sort().map((name) => `use ${name};\n`);
  return [
    '<?php\n\n',
    ...(uses.length ? [...uses, '\n'] : []),
    `require __DIR__ . '/${call.brand ? 'brand' : 'wxpay'}.php'; // 见指南「PHP 与 Shell」\n\n`,
    setup.lines.length ? `${setup.lines.join('\n')}\n\n` : '',
    style.startsWith('async') ? asyncCall(call, setup, style) : syncCall(call, setup, style),
  ].join('');
}

function syncCall(call: Call, setup: PhpSetup, style: string): string {
  return `$response = ${target(call, style)}->${call.method}(${options(call, setup)});\n${useResponse(call)}\n`;
}

function asyncCall(call: Call, setup: PhpSetup, style: string): string {
  return (
    `${target(call, style)}->${call.method}Async(${options(call, setup)})\n` +
    '->then(static function (\\Psr\\Http\\Message\\ResponseInterface $response): void {\n' +
    `    ${useResponse(call)}\n` +
    '})\n->wait();\n'
  );
}

function target(call: Call, style: string): string {
  const { segments } = phpPath(call);
  const path = quote(segments.join('/'));
  if (style.endsWith('chain')) return `$instance${propertyChain(segments)}`;
  return style.endsWith('path') ? `$instance->chain(${path})` : `$instance[${path}]`;
}

/** The options of Guzzle and the client; the values of the path's templates are among them. */
function options(call: Call, { options: setup }: PhpSetup): string {
  const { inPath, query, body, response, server, ownServer, certificate } = call;
  const headers = { ...call.headers, ...(setup.headers as Record<string, Printable> | undefined) }; // of an upload
  const { query: ownQuery, headers: _merged, ...rest } = setup;
  const all: Record<string, Printable> = {
    ...phpPath(call).values,
    ...inPath,
    ...(query && { query: ownQuery ?? withTexts(query) }),
    ...(Object.keys(headers).length && { headers }),
    ...(body &&
      body.type !== 'form' && { [body.type]: body.type === 'xml' ? withTexts(body.value as Fields) : body.value }),
    ...(ownServer && { base_uri: `${server}/` }),
    ...(certificate && body?.type === 'xml' && { security: true }),
    ...(response === 'redirect' && { allow_redirects: false }),
    ...rest,
  };
  return Object.keys(all).length ? printPhp(all) : '';
}

/** A query and XML hold text alone, in which PHP would write `true` as 1. */
const withTexts = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );

const USES: Record<ResponseUse, string> = {
  json: 'print_r(json_decode((string) $response->getBody(), true));',
  xml: 'print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));',
  text: 'echo $response->getBody();',
  file: '',
  none: 'echo $response->getStatusCode(), PHP_EOL;',
  redirect: "echo $response->getHeaderLine('Location'), PHP_EOL;",
};

const useResponse = ({ response, saveAs }: Call): string =>
  saveAs === undefined ? USES[response] : `file_put_contents(${quote(`./${saveAs}`)}, $response->getBody());`;
