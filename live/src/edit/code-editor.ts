import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import {
  bracketMatching,
  continuedIndent,
  delimitedIndent,
  ensureSyntaxTree,
  indentNodeProp,
  indentOnInput,
  indentUnit,
  LRLanguage,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import { type Diagnostic, linter, lintKeymap } from '@codemirror/lint';
import { Compartment, EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap } from '@codemirror/view';
import { typescript } from '../../../scripts/lib/typescript-syntax.ts';
import { editorTheme, highlightStyle } from './editor-theme.ts';
import { firstSyntaxFault, type SyntaxFault } from './syntax-errors.ts';

/** An editor of one program. */
export interface CodeEditor {
  code(): string;
  /** Replaces the whole text, as one step that can be undone. */
  setCode(code: string): void;
  /** Marks a line, from 1. */
  markLine(line: number): void;
  clearMarks(): void;
  /** The first place that is no TypeScript. */
  syntaxFault(): SyntaxFault | undefined;
  /** Puts the cursor at an offset of the code, in sight. */
  goTo(offset: number): void;
  /** Puts more in the place of the check of the syntax, with a style sheet. */
  extend(extension: Extension, sheet: CSSStyleSheet): void;
  focus(): void;
  close(): void;
}

/** How an editor begins. */
export interface CodeEditorOptions {
  /** Its styles stay in there, as style sheets that no policy forbids. */
  root: ShadowRoot;
  code: string;
  label: string;
  onChange(code: string): void;
  /** Escape was pressed. */
  onLeave(): void;
}

const language = LRLanguage.define({
  name: 'typescript',
  parser: typescript.configure({
    props: [
      indentNodeProp.add({
        'ObjectExpression Block ClassBody ObjectPattern': delimitedIndent({ closing: '}' }),
        ArrayExpression: delimitedIndent({ closing: ']' }),
        ArgList: delimitedIndent({ closing: ')', align: false }),
        Statement: continuedIndent(),
      }),
    ],
  }),
  languageData: { closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] }, commentTokens: { line: '//' } },
});

const markEffect = StateEffect.define<number | undefined>();
const lineMark = Decoration.line({ class: 'cm-run-line' });

/** Lines that a result points at; editing takes the marks off. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (set, { docChanged, effects, state }) =>
    effects.reduce(
      (found, effect) => (effect.is(markEffect) ? withMark(found, state, effect.value) : found),
      docChanged ? Decoration.none : set,
    ),
  provide: (field) => EditorView.decorations.from(field),
});

function withMark(set: DecorationSet, { doc }: EditorState, line: number | undefined): DecorationSet {
  if (line === undefined) return Decoration.none;
  return line < 1 || line > doc.lines ? set : set.update({ add: [lineMark.range(doc.line(line).from)], sort: true });
}

/** Milliseconds in which the editor reads what it has not read yet. */
const READ_WITHIN = 500;

/** The first place that is no TypeScript; what follows it may be read wrongly. */
const faultOf = (state: EditorState): SyntaxFault | undefined =>
  firstSyntaxFault(ensureSyntaxTree(state, state.doc.length, READ_WITHIN) ?? syntaxTree(state));

function syntaxDiagnostics({ state }: EditorView): Diagnostic[] {
  const fault = faultOf(state);
  return fault ? [{ ...fault, severity: 'error', message: '语法不对' }] : [];
}

/** Opens an editor in a shadow root. */
export function openCodeEditor({ root, code, label, onChange, onLeave }: CodeEditorOptions): CodeEditor {
  const leave = {
    key: 'Escape',
    run(): boolean {
      onLeave();
      return true;
    },
  };
  const checks = new Compartment();
  const keys = [...defaultKeymap, ...historyKeymap, ...lintKeymap];
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        [history(), drawSelection(), indentOnInput(), bracketMatching(), indentUnit.of('  ')],
        [language, syntaxHighlighting(highlightStyle), editorTheme, marks, checks.of(linter(syntaxDiagnostics))],
        keymap.of([...keys, indentWithTab, leave]),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && onChange(state.doc.toString())),
      ],
    }),
  });
  return {
    code: () => view.state.doc.toString(),
    setCode: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    markLine: (line) => view.dispatch({ effects: markEffect.of(line) }),
    clearMarks: () => view.dispatch({ effects: markEffect.of(undefined) }),
    syntaxFault: () => faultOf(view.state),
    goTo(offset) {
      view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    extend(extension, sheet) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      view.dispatch({ effects: checks.reconfigure(extension) });
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}
