import ts from '#typescript';

/** Parses the text of a file of `snippets/` as the compiler does. */
export const parseSource = (text: string): ts.SourceFile =>
  ts.createSourceFile('example.ts', text, ts.ScriptTarget.ESNext, true);
