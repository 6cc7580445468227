import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from '#typescript';
import { bundleDeclarations } from './declaration-bundles.ts';
import { type DeclarationNames, indexDeclarations } from './declaration-names.ts';
import { DEVICE_DECLARATIONS, type Environment, TSCONFIGS } from './environment.ts';
import { packageManifest } from './imports.ts';
import { findDeclarations, hasOwnNames } from './project-files.ts';
import { unionLiterals } from './type-order.ts';

/** The declarations and the options that all blocks share. */
export interface HoverProject {
  /** Absolute path of the project. */
  root: string;
  environment: Environment;
  compilerOptions: ts.CompilerOptions;
  /** Absolute paths of the declarations in the program. */
  declarations: string[];
  /** Texts of files that are not as on disk, by absolute path. */
  overlay: ReadonlyMap<string, string>;
  /** Absolute paths of bundles. */
  bundles: readonly string[];
  /** Literals of unions in the bundles, in their order. */
  literals: readonly string[];
  /** What the declarations declare. */
  names: DeclarationNames;
  /** Files whose declarations all code has without naming a type of them, relative to the root. */
  globals: readonly string[];
}

/** Names every declaration of the package; the program has the bundles in their place. */
export const REFERENCES = 'virtual-types/openapi.d.ts';

/**
 * Reads the options of an environment, and its declarations: those in `files`, relative to the root, and what leads to
 * them, or all. Throws when its `tsconfig.json` is broken.
 */
export function loadHoverProject(
  root: string,
  environment: Environment = 'server',
  files?: ReadonlySet<string>,
): HoverProject {
  const tsconfig = TSCONFIGS[environment];
  const file = path.join(root, tsconfig);
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(`${tsconfig}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  const parsed = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, path.dirname(file));
  const declarations =
    environment === 'server'
      ? loadDeclarations(root, files)
      : loadDeviceDeclarations(root, DEVICE_DECLARATIONS[environment]);
  const packages = [...(parsed.options.types ?? []), 'axios'].flatMap((name) => packageManifest(root, name) ?? []);
  return {
    root,
    environment,
    // A long union is shown in full, as the spec has it.
    compilerOptions: { ...parsed.options, noEmit: true, noErrorTruncation: true },
    ...declarations,
    globals: [...declarations.globals, ...packages],
  };
}

type Declarations = Pick<HoverProject, 'declarations' | 'overlay' | 'bundles' | 'literals' | 'names' | 'globals'>;

function loadDeviceDeclarations(root: string, file: string): Declarations {
  const names = indexDeclarations([[file, readFileSync(path.join(root, file), 'utf8')]]);
  return {
    declarations: [path.join(root, file)],
    overlay: new Map(),
    bundles: [],
    literals: [],
    names,
    globals: [file],
  };
}

function loadDeclarations(root: string, wanted?: ReadonlySet<string>): Declarations {
  const absolute = (file: string): string => path.join(root, file);
  const files = findDeclarations(root)
    .filter((file) => !wanted || wanted.has(file) || !hasOwnNames(file))
    .map((file) => ({ file, text: readFileSync(absolute(file), 'utf8') }));
  const { bundles, others } = bundleDeclarations(files.filter(({ file }) => file !== REFERENCES));
  const all = [...bundles, ...others].map(({ file }) => file);
  const references = all.filter((file) => !file.endsWith('/index.d.ts'));
  const referencing = references.map((file) => `/// <reference path="${pathFromReferences(file)}" />\n`).join('');
  return {
    declarations: all.map(absolute),
    overlay: new Map([
      ...bundles.map(({ file, text }) => [absolute(file), text] as const),
      [absolute(REFERENCES), referencing],
    ]),
    bundles: bundles.map(({ file }) => absolute(file)),
    literals: unionLiterals(bundles.map(({ text }) => text)),
    names: indexDeclarations(files.map(({ file, text }) => [file, text])),
    globals: [],
  };
}

const pathFromReferences = (file: string): string => path.posix.relative(path.posix.dirname(REFERENCES), file);
