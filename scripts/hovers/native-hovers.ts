import { fileURLToPath } from 'node:url';
import type { Diagnostic, Location, Position } from 'vscode-languageserver-protocol/node';
import ts from '#typescript';
import { createLineIndex } from '../lib/line-index.ts';
import type { DocsReader } from './declared-docs.ts';
import type { DependencyReader } from './dependencies.ts';
import { compileProblem } from './extract.ts';
import { readHover } from './hover-answer.ts';
import type { Block, BlockHovers, HoverInfo, HoverNode } from './hover-model.ts';
import { findTargets } from './hover-targets.ts';
import type { LanguageServer } from './language-server.ts';
import type { NativeProgram } from './native-project.ts';
import { createSegmentReader } from './shared-segments.ts';

/** What the hovers of blocks are read from. */
export interface NativeSource {
  server: LanguageServer;
  /** Literals of unions, with their places in the declarations. */
  literals: ReadonlyMap<string, number>;
  dependenciesOf: DependencyReader;
  docsOf: DocsReader;
  /** Hovers of names that mean the same in all code. */
  segments: Map<string, Promise<HoverInfo | undefined>>;
}

/** Reads the hovers of all blocks of a program from TypeScript 7's language server, in their order. */
export async function readNativeHovers(
  source: NativeSource,
  { fileOf }: NativeProgram,
  blocks: readonly Block[],
): Promise<BlockHovers[]> {
  const { server } = source;
  for (const block of blocks) server.open(fileOf(block), block.code);
  try {
    return await Promise.all(blocks.map((block) => readBlock(source, fileOf(block), block)));
  } finally {
    for (const block of blocks) server.close(fileOf(block));
  }
}

async function readBlock(source: NativeSource, file: string, block: Block): Promise<BlockHovers> {
  const parsed = ts.createSourceFile(file, block.code, ts.ScriptTarget.Latest, true);
  const { at } = createLineIndex(block.code);
  const segmentOf = createSegmentReader(parsed);
  const read = (target: ts.Node): Promise<HoverInfo | undefined> => {
    const { line, column } = at(target.getStart(parsed));
    return readInfo(source, file, { line: line - 1, character: column - 1 });
  };
  const nodes = findTargets(parsed).map(async (target): Promise<HoverNode[]> => {
    const start = target.getStart(parsed);
    const info = await readOnce(source.segments, segmentOf(target), () => read(target));
    return info ? [{ start, length: target.getEnd() - start, target: target.getText(parsed), ...info }] : [];
  });
  const [found, errors] = await Promise.all([Promise.all(nodes), source.server.errors(file)]);
  const hovers = found.flat();
  return {
    nodes: hovers,
    problems: errors.map((error) => compileProblem(block, offsetOf(parsed, error), messageOf(error))),
    ...source.dependenciesOf(block, hovers),
  };
}

function readOnce<Value>(known: Map<string, Value>, key: string | undefined, read: () => Value): Value {
  const value = (key === undefined ? undefined : known.get(key)) ?? read();
  if (key !== undefined) known.set(key, value);
  return value;
}

async function readInfo(
  { server, literals, docsOf }: NativeSource,
  file: string,
  at: Position,
): Promise<HoverInfo | undefined> {
  const answer = await server.hover(file, at);
  const info = answer === undefined ? undefined : readHover(answer, literals);
  if (!info) return undefined;
  if (info.docs === '' && OWNERLESS.test(info.text)) {
    const places = await server.definitions(file, at);
    return { ...info, ...docsOf(places.map(placeOf).filter(({ file }) => !file.includes('/node_modules/'))) };
  }
  // Of `console.log` and the like one paragraph is enough; their pages of documentation are elsewhere.
  return isForeign(info) ? { ...info, docs: info.docs.split(/\n\s*\n/)[0] ?? '', tags: [] } : info;
}

/** A property of several types, such as one of all notifications: the server has no documentation for it. */
const OWNERLESS = /^\(property\) [^.<(]+?\??:/;

const placeOf = ({ uri, range }: Location): { file: string; line: number } => ({
  file: fileURLToPath(uri),
  line: range.start.line,
});

/** Declared by a package: nothing of it is in Chinese, but for that of mini programs. */
const isForeign = ({ text, docs }: HoverInfo): boolean =>
  !/\bWeChatPay\b/.test(text) && (/\bWechatMiniprogram\b/.test(text) || !/\p{Script=Han}/u.test(docs));

const offsetOf = (parsed: ts.SourceFile, { range }: Diagnostic): number =>
  parsed.getPositionOfLineAndCharacter(range.start.line, range.start.character);

const messageOf = ({ code, message }: Diagnostic): string => `TS${code}: ${message}`;
