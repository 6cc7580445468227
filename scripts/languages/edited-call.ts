import { findExampleCalls } from '../client/example-calls.ts';
import { createLineIndex } from '../lib/line-index.ts';
import { nodesIn, parseTypescript } from '../lib/typescript-syntax.ts';
import type { Call } from './call-model.ts';
import { readCall, targetOf } from './read-call.ts';

/** Characters of an expression by which a reader finds it. */
const MOST = 40;

/**
 * The call of an example whose code was edited: its operation stays that of `original`, the call of `code.original`. Of code that
 * no other language can be written from, why, in words for its reader.
 */
export function editedCall(original: Call, code: { original: string; edited: string }): Call | string {
  const { edited } = code;
  const lines = createLineIndex(edited);
  const source = parseTypescript(edited);
  const fault = [...nodesIn(source)].find(({ name }) => name === '⚠');
  if (fault) return `第 ${lines.at(fault.from).line} 行的语法不对`;
  if (findExampleCalls(source).length > findExampleCalls(parseTypescript(code.original)).length)
    return '代码里的调用比原来的示例多';
  const call = readCall(targetOf(original), edited);
  // As a page holds it: fields without a value are left out.
  if (!('why' in call)) return JSON.parse(JSON.stringify(call)) as Call;
  if (call.why === 'no-call') return '代码里没有对本接口的调用';
  const { from, text } = call.node;
  const [line = ''] = text.split('\n');
  const shown = line === text && line.length <= MOST ? line : `${line.slice(0, MOST)}…`;
  return `第 ${lines.at(from).line} 行的 ${shown} 在运行之前读不出值`;
}
