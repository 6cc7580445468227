import path from 'node:path';
import {
  type CompilerOptionDeclaration,
  type CreateTwoslashOptions,
  createTwoslasher,
  defaultCompilerOptions,
  findFlagNotations,
  getObjectHash,
  type ParsedFlagNotation,
  TwoslashError,
  type TwoslashReturn,
} from 'twoslash/core';
import { removeCodeRanges } from 'twoslash-protocol';
import ts from '#typescript';
import { CUSTOM_TAGS } from '../docs/twoslash-notations.ts';
import type { Problem } from '../lib/problem.ts';
import { blockProblem, createReaders, diagnosticProblem, type ExtractedFile, extractFile } from './extract.ts';
import type { Block, BlockHovers, HoverInfo, HoverNode, NotationNode } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import { createHoverService, type HoverService } from './language-service.ts';

type Environments = Extract<CreateTwoslashOptions['cache'], Map<string, unknown>>;
type Environment = Environments extends Map<string, infer Value> ? Value : never;

/** The compiler's own list of its options, by which Twoslash reads `// @strict: false`. Asked for at the start, it would load the compiler. */
const optionDeclarations = (): CompilerOptionDeclaration[] =>
  (ts as unknown as { optionDeclarations: CompilerOptionDeclaration[] }).optionDeclarations;

/** A file that Twoslash found in a block, by its absolute path, and where it begins in the block's code. */
interface BlockFile extends ExtractedFile {
  offset: number;
}

/**
 * Computes a block with notations: Twoslash reads them and removes them from the code, over the service's program, and
 * hovers and errors are those of any other block. An error that is not expected by `// @errors:` is a problem, and so are
 * a notation that Twoslash does not know and an expected error that there is not.
 */
export function computeNotatedBlock(service: HoverService, project: HoverProject, block: Block): BlockHovers {
  const flags = findFlagNotations(block.code, CUSTOM_TAGS, optionDeclarations());
  const environment = createEnvironment(serviceFor(flags, service, project));
  try {
    const result = runTwoslash(environment, project, block, flags);
    const files = extractFiles(environment, project, result);
    return {
      code: result.code.trimEnd(),
      ...placeNodes(block, result, files),
      problems: [...flagProblems(block, flags), ...errorProblems(block, flags, files), ...emptyQueries(block, result)],
      dependencies: {},
    };
  } catch (error) {
    if (!(error instanceof TwoslashError)) throw error;
    const problem = blockProblem(block, 0, `${error.title}: ${error.description}`, error.recommendation);
    return { nodes: [], problems: [problem], dependencies: {} };
  }
}

/** Compiler options in a block, such as `// @strict: false`, need a service of their own. */
function serviceFor(flags: readonly ParsedFlagNotation[], service: HoverService, project: HoverProject): HoverService {
  const options = compilerOptionsOf(flags);
  return Object.keys(options).length === 0
    ? service
    : createHoverService(project, { ...project.compilerOptions, ...options });
}

const compilerOptionsOf = (flags: readonly ParsedFlagNotation[]): ts.CompilerOptions =>
  Object.fromEntries(flags.filter(({ type }) => type === 'compilerOptions').map(({ name, value }) => [name, value]));

/** The service as an environment of Twoslash, which otherwise would parse all declarations for itself. */
function createEnvironment({ languageService, setFiles }: HoverService): Environment {
  const files = new Map<string, string>();
  const write = (file: string, content: string): void => {
    if (files.get(file) === content) return;
    if (content) files.set(file, content);
    else files.delete(file);
    setFiles(new Map(files));
  };
  setFiles(files);
  return {
    sys: ts.sys,
    languageService,
    getSourceFile: (file) => languageService.getProgram()?.getSourceFile(file),
    createFile: write,
    updateFile: write,
    deleteFile: (file) => write(file, ''),
  };
}

function runTwoslash(
  environment: Environment,
  { root, compilerOptions }: HoverProject,
  { file, code }: Block,
  flags: readonly ParsedFlagNotation[],
): TwoslashReturn {
  // Files that the block names with `@filename` are neighbours of its own.
  const folder = path.dirname(path.join(root, file));
  const options = {
    ...defaultCompilerOptions,
    ...{ pathsBasePath: `${folder}/` },
    ...compilerOptions,
    ...compilerOptionsOf(flags),
  };
  const twoslasher = createTwoslasher({
    ...{ vfsRoot: folder, tsModule: ts, compilerOptions, customTags: CUSTOM_TAGS },
    cache: new Map([[getObjectHash(options), environment]]),
  });
  const result = twoslasher(code, 'ts', {
    shouldGetHoverInfo: () => false,
    // Problems have their lines, of which an error of Twoslash knows nothing.
    handbookOptions: { noErrorValidation: true },
  });
  return result;
}

function extractFiles(environment: Environment, project: HoverProject, { meta }: TwoslashReturn): BlockFile[] {
  const files = meta.virtualFiles.filter(({ supportLsp }) => supportLsp && !meta.handbookOptions.showEmit);
  for (const { filepath, content } of files) environment.createFile(filepath, content);
  const readers = createReaders(environment.languageService, project);
  return files.map(({ filepath, offset }) => ({ ...extractFile(readers, filepath), offset }));
}

/** The hovers at their places in the code that is left, and the notations; a query gets the hover of its identifier. */
function placeNodes(
  { code }: Block,
  { meta, nodes }: TwoslashReturn,
  files: readonly BlockFile[],
): Pick<BlockHovers, 'nodes' | 'notations'> {
  const all = files.flatMap((file) => file.nodes.map((node) => ({ ...node, start: node.start + file.offset })));
  const hovers = removeCodeRanges(code, [...meta.removals], all).nodes.filter(({ start }) => start >= 0);
  const byStart = new Map(hovers.map((hover) => [hover.start, hover]));
  const notations = nodes.flatMap((node): NotationNode[] => {
    if (node.type === 'hover') return [];
    return [node.type === 'query' ? { ...node, ...infoOf(byStart.get(node.start), node.text) } : node];
  });
  return { nodes: hovers, notations };
}

const infoOf = (hover: HoverNode | undefined, text: string): HoverInfo =>
  hover
    ? { text: hover.text, spans: hover.spans, docs: hover.docs, tags: hover.tags }
    : { text, spans: [[text.length, '-']], docs: '', tags: [] };

function flagProblems(block: Block, flags: readonly ParsedFlagNotation[]): Problem[] {
  return flags
    .filter(({ type }) => type === 'unknown')
    .map(({ name, start }) => {
      const isInclude = name === 'include';
      const message = isInclude ? 'The page has no block of this name above.' : `Twoslash knows no notation @${name}.`;
      const fix = isInclude ? 'Name a block above: ```ts twoslash include name' : 'Write the comment in another way.';
      return blockProblem(block, start, message, fix);
    });
}

/** Errors that the block does not expect, and expected ones that there are not. */
function errorProblems(block: Block, flags: readonly ParsedFlagNotation[], files: readonly BlockFile[]): Problem[] {
  const optionOf = (name: string): unknown => flags.findLast((flag) => flag.name === name)?.value;
  const ignored = optionOf('noErrors');
  if (ignored === true) return [];
  const expected = numbersOf(optionOf('errors'));
  const accepted = new Set([...expected, ...numbersOf(ignored)]);
  const found = files.flatMap(({ diagnostics, offset }) => diagnostics.map((diagnostic) => ({ diagnostic, offset })));
  const codes = new Set(found.map(({ diagnostic }) => diagnostic.code));
  const missing = expected.filter((code) => !codes.has(code));
  return [
    ...found
      .filter(({ diagnostic }) => !accepted.has(diagnostic.code))
      .map(({ diagnostic, offset }) => diagnosticProblem(block, diagnostic, offset)),
    ...missing.map((code) => {
      const start = flags.find(({ name }) => name === 'errors')?.start ?? 0;
      return blockProblem(block, start, `The error TS${code} is expected, but there is none.`, 'Take its number off.');
    }),
  ];
}

const numbersOf = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

function emptyQueries(block: Block, { meta, completions }: TwoslashReturn): Problem[] {
  return completions.flatMap((node, index) =>
    node.completions.length
      ? []
      : [blockProblem(block, meta.positionCompletions[index] ?? 0, 'There is nothing to complete here.', 'Move `^|`.')],
  );
}
