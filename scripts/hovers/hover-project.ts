import path from 'node:path';
import ts from 'typescript';
import { findDeclarations } from './project-files.ts';

/** What hovers are made from: the declarations and the options, which all blocks share. */
export interface HoverProject {
  /** Absolute path of the project. */
  root: string;
  compilerOptions: ts.CompilerOptions;
  /** `virtual-types/**` + `/*.d.ts`, relative to the root, sorted. */
  declarations: string[];
}

const TSCONFIG = 'snippets/tsconfig.json';

/** Reads the options of the examples and the list of declarations. Throws when `snippets/tsconfig.json` is broken. */
export function loadHoverProject(root: string): HoverProject {
  const file = path.join(root, TSCONFIG);
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(`${TSCONFIG}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  const parsed = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, path.dirname(file));
  return {
    root,
    // A long union is told in full, as the spec has it.
    compilerOptions: { ...parsed.options, noEmit: true, noErrorTruncation: true },
    declarations: findDeclarations(root),
  };
}
