import ts from '#typescript';
import { importedFile } from '../docs/runnable-code.ts';
import { byCodePoint } from '../lib/compare.ts';
import { infoOf } from './display.ts';
import type { HoverInfo } from './hover-model.ts';
import { createInfoReader } from './quick-info.ts';
import { fixTypeOrder, unionLiterals } from './type-order.ts';
import type { TypeCompletion, TypeFault, TypeHover, TypeQuestions, TypeSignature } from './type-questions.ts';

/** A compiler over declarations, and the code of one program. */
export interface TypeService extends TypeQuestions {
  /** Adds declarations, by their paths in the project. */
  add(files: Readonly<Record<string, string>>): void;
  /** From now on questions are about this file of the project. */
  open(file: string): void;
}

/** The declarations of packages. */
const PACKAGES: Readonly<Record<string, string>> = {
  axios: '/node_modules/axios/index.d.ts',
  'wechatpay-axios-plugin': '/node_modules/wechatpay-axios-plugin/index.d.ts',
  'wechatpay-kit': '/node_modules/wechatpay-kit/types/kit/src/index.d.ts',
  'wechatpay-virtual-types': '/virtual-types/index.d.ts',
  '@thenorthmemory/multipart': '/node_modules/@thenorthmemory/multipart/multipart.d.ts',
};

const LIBRARIES = '/node_modules/typescript/lib';

/** The options of `snippets/tsconfig.json`; a long union is shown in full. */
const options = (): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  noErrorTruncation: true,
});

/** State of a service: files by absolute path, and the one with the code. */
interface State {
  files: Map<string, { text: string; version: number }>;
  /** Literals of the site's declarations, in their order. */
  literals: string[];
  main: string;
  version: number;
}

/** Creates a service without declarations. */
export function createTypeService(): TypeService {
  const state: State = { files: new Map(), literals: [], main: '/snippets/example.ts', version: 0 };
  const service = ts.createLanguageService(createHost(state), ts.createDocumentRegistry(true, '/'));
  const write = (path: string, text: string): void => {
    const old = state.files.get(path);
    if (old?.text === text) return;
    state.version += 1;
    state.files.set(path, { text, version: (old?.version ?? 0) + 1 });
  };
  const ask =
    <Rest extends unknown[], Result>(answer: (service: ts.LanguageService, main: string, ...rest: Rest) => Result) =>
    (code: string, ...rest: Rest): Result => {
      write(state.main, code);
      orderUnions(service.getProgram(), state.literals);
      return answer(service, state.main, ...rest);
    };
  return {
    add(files) {
      for (const [path, text] of Object.entries(files)) write(`/${path}`, text);
      state.literals.push(...unionLiterals(Object.entries(files).flatMap(([path, text]) => (isOwn(path) ? text : []))));
    },
    open(file) {
      if (state.main === `/${file}`) return;
      state.files.delete(state.main);
      state.main = `/${file}`;
      state.version += 1;
    },
    faults: ask(faultsOf),
    completions: ask(completionsAt),
    details: ask(detailsAt),
    hover: ask(hoverAt),
    signature: ask(signatureAt),
  };
}

function createHost(state: State): ts.LanguageServiceHost {
  const { files } = state;
  return {
    getCompilationSettings: options,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => `${LIBRARIES}/lib.es2023.d.ts`,
    getProjectVersion: () => String(state.version),
    getScriptFileNames: () => [state.main, ...[...files.keys()].filter(isGlobal)],
    getScriptVersion: (path) => String(files.get(path)?.version ?? 0),
    getScriptSnapshot(path) {
      const file = files.get(path);
      return file && ts.ScriptSnapshot.fromString(file.text);
    },
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path)?.text,
    useCaseSensitiveFileNames: () => true,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = resolve(text, from);
        const found = [path, path.replace(/\.js$/, '.d.ts')].find((each) => files.has(each));
        if (found === undefined) return { resolvedModule: undefined };
        const extension = found.endsWith('.d.ts') ? '.d.ts' : '.ts';
        return { resolvedModule: { resolvedFileName: found, extension, isExternalLibraryImport: false } };
      }),
  };
}

/** Declarations that no import brings in. */
const isGlobal = (path: string): boolean =>
  /^\/(?:virtual-types|node_modules\/(?:@types\/node|undici-types|buffer))\/.*\.d\.ts$/.test(path);

const resolve = (specifier: string, from: string): string =>
  PACKAGES[specifier] ?? `/${importedFile(specifier, from.slice(1))}`;

function faultsOf(service: ts.LanguageService, main: string): TypeFault[] {
  const found = [...service.getSyntacticDiagnostics(main), ...service.getSemanticDiagnostics(main)];
  return found.map(({ start = 0, length = 0, messageText }) => ({
    ...{ from: start, to: start + length },
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

const PREFERENCES = { includeCompletionsForModuleExports: false, includeCompletionsWithInsertText: true };

function completionsAt(service: ts.LanguageService, main: string, position: number): TypeCompletion[] {
  const { entries = [] } = service.getCompletionsAtPosition(main, position, PREFERENCES) ?? {};
  return entries
    .toSorted((a, b) => byCodePoint(a.sortText, b.sortText))
    .map(({ name, kind, insertText, replacementSpan: span }) => ({
      ...{ label: name, kind },
      ...(insertText !== undefined && { insert: insertText }),
      ...(span && { replaced: { from: span.start, to: span.start + span.length } }),
    }));
}

function detailsAt(service: ts.LanguageService, main: string, position: number, label: string): HoverInfo | undefined {
  const found = service.getCompletionEntryDetails(main, position, label, {}, undefined, PREFERENCES, undefined);
  return found && infoOf(found.displayParts, found);
}

function hoverAt(service: ts.LanguageService, main: string, position: number): TypeHover | undefined {
  const program = service.getProgram();
  const source = program?.getSourceFile(main);
  const target = source && nodeAt(source, source, position);
  if (!program || !source || !target) return undefined;
  const info = createInfoReader(service, program.getTypeChecker())(source, target);
  return info && { ...info, from: target.getStart(source), to: target.getEnd() };
}

/** Programs whose unions have been put in order. */
const ordered = new WeakSet<ts.Program>();

function orderUnions(program: ts.Program | undefined, literals: readonly string[]): void {
  if (!program || ordered.has(program)) return;
  ordered.add(program);
  const files = program.getSourceFiles().filter(({ fileName }) => isOwn(fileName.slice(1)));
  fixTypeOrder(program, { literals, bundles: files.map(({ fileName }) => fileName) });
}

/** Whether a file of the project has declarations of the site. */
const isOwn = (path: string): boolean => path.startsWith('virtual-types/');

/** The innermost node without children at a place. */
function nodeAt(source: ts.SourceFile, node: ts.Node, position: number): ts.Node | undefined {
  const child = ts.forEachChild(node, (each) =>
    each.getStart(source) <= position && position < each.getEnd() ? each : undefined,
  );
  return child ? (nodeAt(source, child, position) ?? child) : undefined;
}

function signatureAt(service: ts.LanguageService, main: string, position: number): TypeSignature | undefined {
  const help = service.getSignatureHelpItems(main, position, {});
  const item = help?.items[help.selectedItemIndex];
  if (!help || !item) return undefined;
  const text = ts.displayPartsToString;
  return {
    before: text(item.prefixDisplayParts),
    parameters: item.parameters.map(({ displayParts }) => text(displayParts)),
    after: text(item.suffixDisplayParts),
    active: help.argumentIndex,
  };
}
