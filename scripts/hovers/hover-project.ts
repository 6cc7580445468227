import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from '#typescript';
import { bundleDeclarations, type DeclarationBundle } from './declaration-bundles.ts';
import { DEVICE_DECLARATIONS, type Environment, TSCONFIGS } from './environment.ts';
import { findDeclarations } from './project-files.ts';
import { unionLiterals } from './type-order.ts';

/** The declarations and the options that all blocks share. */
export interface HoverProject {
  /** Absolute path of the project. */
  root: string;
  compilerOptions: ts.CompilerOptions;
  /** Absolute paths of the declarations in the program. */
  declarations: string[];
  /** Texts of files that are not as on disk, by absolute path. */
  overlay: ReadonlyMap<string, string>;
  /** Bundles by absolute path. */
  bundles: ReadonlyMap<string, DeclarationBundle>;
  /** Literals of unions in the bundles, in their order. */
  literals: readonly string[];
}

/** Names every declaration of the package; the program has the bundles in their place. */
const REFERENCES = 'virtual-types/openapi.d.ts';

/** Reads the options of an environment, and its declarations. Throws when its `tsconfig.json` is broken. */
export function loadHoverProject(root: string, environment: Environment = 'server'): HoverProject {
  const tsconfig = TSCONFIGS[environment];
  const file = path.join(root, tsconfig);
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(`${tsconfig}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  const parsed = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, path.dirname(file));
  const nothing = { overlay: new Map(), bundles: new Map(), literals: [] };
  return {
    root,
    // A long union is shown in full, as the spec has it.
    compilerOptions: { ...parsed.options, noEmit: true, noErrorTruncation: true },
    ...(environment === 'server'
      ? loadDeclarations(root)
      : { declarations: [path.join(root, DEVICE_DECLARATIONS[environment])], ...nothing }),
  };
}

function loadDeclarations(root: string): Pick<HoverProject, 'declarations' | 'overlay' | 'bundles' | 'literals'> {
  const absolute = (file: string): string => path.join(root, file);
  const files = findDeclarations(root).map((file) => ({ file, text: readFileSync(absolute(file), 'utf8') }));
  const { bundles, others } = bundleDeclarations(files.filter(({ file }) => file !== REFERENCES));
  const all = [...bundles, ...others].map(({ file }) => absolute(file));
  const references = all.filter((file) => !file.endsWith('/index.d.ts'));
  const referencing = references.map((file) => `/// <reference path="${file}" />\n`).join('');
  return {
    declarations: all,
    overlay: new Map([
      ...bundles.map(({ file, text }) => [absolute(file), text] as const),
      [absolute(REFERENCES), referencing],
    ]),
    bundles: new Map(bundles.map((bundle) => [absolute(bundle.file), bundle])),
    literals: unionLiterals(bundles.map(({ text }) => text)),
  };
}
