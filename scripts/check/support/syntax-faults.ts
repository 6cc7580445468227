import { createRequire } from 'node:module';
import path from 'node:path';
import type { Node, Parser } from 'web-tree-sitter';
import ts from '#typescript';

const require = createRequire(import.meta.url);

/** Where a text breaks the grammar of its language. Lines and columns begin at 1. */
interface SyntaxFault {
  line: number;
  column: number;
  message: string;
}

/** Finds what breaks the grammar in a text; the language is that of the file's name. */
type FaultFinder = (file: string, text: string) => Promise<SyntaxFault[]>;

/** Grammars of tree-sitter by the extension of a file. */
const GRAMMARS: ReadonlyMap<string, string> = new Map([
  ['.kt', 'kotlin'],
  ['.swift', 'swift'],
]);

/** Extensions of the languages that a finder knows; ArkTS is read as the TypeScript that examples keep to. */
export const PARSED_EXTENSIONS: readonly string[] = [...GRAMMARS.keys(), '.ets'];

/** A finder that loads each grammar once. Grammars are prebuilt WebAssembly: no Kotlin and no Swift need be installed. */
export function createFaultFinder(): FaultFinder {
  const parsers = new Map<string, Promise<Parser>>();
  return async (file, text) => {
    const grammar = GRAMMARS.get(path.extname(file));
    if (grammar === undefined) return typescriptFaults(file, text);
    const loading = parsers.get(grammar) ?? loadParser(grammar);
    parsers.set(grammar, loading);
    const tree = (await loading).parse(text);
    return tree ? nodeFaults(tree.rootNode) : [];
  };
}

async function loadParser(grammar: string): Promise<Parser> {
  const { Language, Parser } = await import('web-tree-sitter');
  await Parser.init();
  const folder = path.dirname(require.resolve('@cursorless/tree-sitter-wasms/package.json'));
  return new Parser().setLanguage(await Language.load(path.join(folder, 'out', `tree-sitter-${grammar}.wasm`)));
}

/** The outermost faults: what is inside one follows from it. */
function nodeFaults(node: Node): SyntaxFault[] {
  if (!node.hasError) return [];
  const { row, column } = node.startPosition;
  const place = { line: row + 1, column: column + 1 };
  if (node.isMissing) return [{ ...place, message: `"${node.type}" is missing.` }];
  if (node.isError) return [{ ...place, message: `This breaks the grammar: ${node.text.split('\n')[0]}` }];
  return node.children.flatMap(nodeFaults);
}

function typescriptFaults(file: string, text: string): SyntaxFault[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: file.replace(/\.ets$/, '.ts'),
    reportDiagnostics: true,
  });
  return diagnostics.map(({ file: source, start = 0, messageText }) => {
    const { line, character } = source?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
    return { line: line + 1, column: character + 1, message: ts.flattenDiagnosticMessageText(messageText, ' ') };
  });
}
