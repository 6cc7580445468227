import { XMLValidator } from 'fast-xml-parser';
import { parseDocument } from 'yaml';
import ts from '#typescript';

/** An error of a parser, with the line of the code, from 1. */
export interface CodeError {
  line: number;
  message: string;
}

type Parse = (code: string) => CodeError | undefined | Promise<CodeError | undefined>;

/** A parser for every language that a guide shows. */
export const PARSERS: Readonly<Record<string, Parse>> = {
  ts: parseTypeScript,
  sh: parseShell,
  json: jsonError,
  xml: parseXml,
  yaml: parseYaml,
  php: parsePhp,
};

function parseTypeScript(code: string): CodeError | undefined {
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  const [first] = diagnostics;
  if (!first) return undefined;
  const before = code.slice(0, first.start ?? 0);
  return { line: before.split('\n').length, message: ts.flattenDiagnosticMessageText(first.messageText, '\n') };
}

async function parseShell(code: string): Promise<CodeError | undefined> {
  const { parse } = await import('sh-syntax'); // WebAssembly takes a moment
  return parse(code).then(
    () => undefined,
    (error: unknown) => ({ line: lineOf(error), message: messageOf(error) }),
  );
}

/** The error of a text that is no JSON; undefined for one that is. */
export function jsonError(code: string): CodeError | undefined {
  try {
    JSON.parse(code);
    return undefined;
  } catch (error) {
    const position = Number(/position (\d+)/.exec(messageOf(error))?.[1] ?? 0);
    return { line: code.slice(0, position).split('\n').length, message: messageOf(error) };
  }
}

function parseXml(code: string): CodeError | undefined {
  const result = XMLValidator.validate(code);
  return result === true ? undefined : { line: result.err.line, message: result.err.msg };
}

function parseYaml(code: string): CodeError | undefined {
  const [first] = parseDocument(code).errors;
  return first && { line: first.linePos?.[0].line ?? 1, message: first.message.split('\n')[0] ?? '' };
}

async function parsePhp(code: string): Promise<CodeError | undefined> {
  const { Engine } = await import('php-parser');
  try {
    new Engine({ parser: { version: 800, suppressErrors: false } }).parseCode(code, 'guide.php');
    return undefined;
  } catch (error) {
    return { line: lineOf(error), message: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Line of an error: parsers have it in fields of different names. */
function lineOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 1;
  if ('lineNumber' in error && typeof error.lineNumber === 'number') return error.lineNumber;
  const position = 'Pos' in error ? error.Pos : undefined;
  const isPlace = typeof position === 'object' && position !== null && 'Line' in position;
  return isPlace && typeof position.Line === 'number' ? position.Line : 1;
}
