import type { AnswerUse, Call, Fields, Language, Style } from './call-model.ts';
import { type Prepared, prepare } from './php/php-call.ts';
import { phpPath, propertyChain } from './php/php-path.ts';
import { prepareUpload } from './php/php-upload.ts';
import { type Printable, printPhp, quote } from './php/php-value.ts';

const STYLES = [
  { name: 'async-chain', title: '异步纯链式' },
  { name: 'async-path', title: '异步声明式' },
  { name: 'async-key', title: '异步属性式' },
  { name: 'sync-chain', title: '同步纯链式' },
  { name: 'sync-path', title: '同步声明式' },
  { name: 'sync-key', title: '同步属性式' },
] as const satisfies readonly Style[];

/** PHP with the client `wechatpay/wechatpay`, whose set-up `wxpay.php` the guide has. */
export const php: Language = {
  name: 'php',
  title: 'PHP',
  styles: STYLES,
  syntax:
    /(?<comment>\/\/[^\n]*)|(?<string>'(?:\\.|[^'\\])*')|(?<keyword><\?php|\b(?:use|require|new|static|function|return|clone|true|false|null)\b)|(?<variable>\$\w+)|(?<number>\b\d+(?:\.\d+)?\b)/g,
  write: (call, style = STYLES[0].name) => writePhp(call, style),
};

function writePhp(call: Call, style: string): string {
  const prepared = withUpload(call);
  const uses = [...new Set(prepared.uses)].sort().map((name) => `use ${name};\n`);
  const before = prepared.lines.length ? `${prepared.lines.join('\n')}\n\n` : '';
  return [
    '<?php\n\n',
    ...(uses.length ? [...uses, '\n'] : []),
    "require __DIR__ . '/wxpay.php'; // 见指南「PHP 与 Shell」\n\n",
    before,
    style.startsWith('async') ? asyncCall(call, prepared, style) : syncCall(call, prepared, style),
  ].join('');
}

function withUpload(call: Call): Prepared {
  const prepared = prepare(call);
  if (call.body?.type !== 'form') return prepared;
  const upload = prepareUpload(call.body);
  return {
    uses: [...prepared.uses, ...upload.uses],
    lines: [...upload.lines, ...prepared.lines],
    options: { ...prepared.options, ...upload.options },
  };
}

function syncCall(call: Call, prepared: Prepared, style: string): string {
  return `$response = ${target(call, style)}->${call.method}(${options(call, prepared)});\n${useAnswer(call)}\n`;
}

function asyncCall(call: Call, prepared: Prepared, style: string): string {
  return (
    `${target(call, style)}->${call.method}Async(${options(call, prepared)})\n` +
    '->then(static function (\\Psr\\Http\\Message\\ResponseInterface $response): void {\n' +
    `    ${useAnswer(call)}\n` +
    '})\n->wait();\n'
  );
}

function target(call: Call, style: string): string {
  const { segments } = phpPath(call);
  const path = quote(segments.join('/'));
  if (style.endsWith('chain')) return `$instance${propertyChain(segments)}`;
  return style.endsWith('path') ? `$instance->chain(${path})` : `$instance[${path}]`;
}

/** Options as Guzzle and the client take them; values of the path's templates stand among them. */
function options(call: Call, { options: prepared }: Prepared): string {
  const { inPath, query, body, answer, server, ownServer, certificate } = call;
  const headers = { ...call.headers, ...(prepared.headers as Record<string, Printable> | undefined) }; // of an upload
  const { query: ownQuery, headers: _merged, ...rest } = prepared;
  const all: Record<string, Printable> = {
    ...phpPath(call).values,
    ...inPath,
    ...(query && { query: ownQuery ?? withTexts(query) }),
    ...(Object.keys(headers).length && { headers }),
    ...(body &&
      body.type !== 'form' && { [body.type]: body.type === 'xml' ? withTexts(body.value as Fields) : body.value }),
    ...(ownServer && { base_uri: `${server}/` }),
    ...(certificate && body?.type === 'xml' && { security: true }),
    ...(answer === 'redirect' && { allow_redirects: false }),
    ...rest,
  };
  return Object.keys(all).length ? printPhp(all) : '';
}

/** PHP would write `true` as 1 where there is nothing but text. */
const withTexts = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );

const USES: Record<AnswerUse, string> = {
  json: 'print_r(json_decode((string) $response->getBody(), true));',
  xml: 'print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));',
  text: 'echo $response->getBody();',
  file: '',
  none: 'echo $response->getStatusCode(), PHP_EOL;',
  redirect: "echo $response->getHeaderLine('Location'), PHP_EOL;",
};

const useAnswer = ({ answer, saveAs }: Call): string =>
  saveAs === undefined ? USES[answer] : `file_put_contents(${quote(`./${saveAs}`)}, $response->getBody());`;
