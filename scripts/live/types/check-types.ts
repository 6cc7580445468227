import { isDeepStrictEqual } from 'node:util';
import type { AskTypes } from '../../../live/src/types/types-client.ts';
import type { HoverNode } from '../../hovers/hover-model.ts';
import { askWholeCompiler, driveTypesWorker, type ReadPublished } from './drive-types-worker.ts';
import { isSameHover } from './same-hover.ts';

/** A program, and the hovers that its page has. */
export interface TypedProgram {
  file: string;
  code: string;
  hovers: readonly HoverNode[];
}

/** What the editor says of a program otherwise than the whole compiler, or than its page. */
export interface TypesFailure {
  file: string;
  message: string;
}

/** Programs after which both compilers begin anew: they keep what they have loaded. */
const AT_ONCE = 50;

/**
 * Asks the published worker, whose compiler lacks parts, and the whole compiler about programs and about edits of them. The
 * programs have no mistakes, both say the same of everything, and hovers are those of the page.
 */
export async function checkTypes(programs: readonly TypedProgram[], read: ReadPublished): Promise<TypesFailure[]> {
  const failures: TypesFailure[] = [];
  for (let start = 0; start < programs.length; start += AT_ONCE) {
    const worker = await driveTypesWorker(read);
    const whole = askWholeCompiler(read);
    for (const program of programs.slice(start, start + AT_ONCE)) {
      const { file } = program;
      const messages = [
        // The compiler knows types in the order in which it comes across them: here as for the page.
        ...(await otherHovers(program, worker.of(file))),
        ...(await differences(program.code, worker.of(file), whole(file))),
      ];
      failures.push(...messages.map((message) => ({ file, message })));
    }
  }
  return failures;
}

async function differences(code: string, worker: AskTypes, whole: AskTypes): Promise<string[]> {
  const found: string[] = (await whole('faults', code)).map(({ message }) => `it has a mistake: ${message}`);
  const compare = async (what: string, ask: (of: AskTypes) => Promise<unknown>): Promise<void> => {
    const [own, expected] = [await ask(worker), await ask(whole)];
    if (!isDeepStrictEqual(own, expected))
      found.push(`${what}: ${JSON.stringify(own)}, not ${JSON.stringify(expected)}`);
  };
  for (const [title, edited] of editsOf(code)) await compare(title, (of) => of('faults', edited));
  for (const [title, position] of placesOf(code)) {
    await compare(`completions ${title}`, (of) => of('completions', code, position));
    const [first] = await whole('completions', code, position);
    if (first) await compare(`details ${title}`, (of) => of('details', code, position, first.label));
  }
  await compare('signature', (of) => of('signature', code, code.search(/\((?=[{'"])/) + 1));
  return found;
}

/** Mistakes of all kinds, where the code has a place for them. */
function editsOf(code: string): [title: string, edited: string][] {
  const edits: [title: string, edited: string][] = [
    [
      'an unknown field, an unknown property, other code',
      `${code.replace(/(\n {2})(\w+):/, '$1x$2:').replace(/\bdata\.(\w+)/, 'data.x$1')}\n${OTHER_CODE}`,
    ],
    ['a number for a text, a promise', code.replace(/: '[^']*',/, ': 42,').replace('await ', '')],
    [
      'a field less, an argument more',
      code.replace(/\n {2}\w+: [^\n{]*,\n/, '\n').replace(/(console\.\w+|\.(?:post|get|put|patch|delete))\(/, '$1(1, '),
    ],
    ['a bracket less', code.replace('});', '};')],
  ];
  return edits.filter(([, edited]) => edited !== code);
}

const OTHER_CODE = `const text: string = 1;
class Own { method() { return this.missing; } }
enum Kind { A }
interface Derived extends Missing {}
const list = [1, 2].map((each) => each.foo);
function* numbers() { yield 1; }
switch (text) { case 'a': break; }`;

/** Places where readers ask what can stand there. */
function placesOf(code: string): [title: string, position: number][] {
  const places: [title: string, position: number][] = [
    ['of the chain', code.search(/(?<=\b(?:wxpay|brand)\.\w+\.)/)],
    ['of fields', code.search(/(?<=\n {2})\w+:/)],
    ['in a text', code.search(/(?<=: ')/)],
    ['of an answer', code.search(/(?<=\bdata\.)/)],
    ['at the end', code.length],
  ];
  return places.filter(([, position]) => position > 0);
}

async function otherHovers({ code, hovers }: TypedProgram, ask: AskTypes): Promise<string[]> {
  const found: string[] = [];
  for (const { start, length, target, ...stored } of hovers) {
    const { from, to, ...own } = (await ask('hover', code, start)) ?? { from: -1, to: -1 };
    const isSame = from === start && to === start + length && isSameHover(own, stored);
    if (!isSame)
      found.push(`the hover of ${target} at ${start}: ${JSON.stringify(own)}, not ${JSON.stringify(stored)}`);
  }
  return found;
}
