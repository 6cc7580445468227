import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { type Diagnostic, linter } from '@codemirror/lint';
import { type Extension, Prec } from '@codemirror/state';
import {
  closeHoverTooltips,
  type EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type Rect,
} from '@codemirror/view';
import type { HoverInfo } from '../../../scripts/hovers/hover-model.ts';
import type { TypeCompletion, TypeFault } from '../../../scripts/hovers/type-questions.ts';
import type { AskTypes } from '../types/types-client.ts';
import { signatureHelp } from './signature-help.ts';

/** What the editor does with types. */
export interface TypeExtensionOptions {
  ask: AskTypes;
  /** Shows what is known of a name; nothing in it may become markup. */
  render(info: HoverInfo): Node;
  /** Gets the mistakes of the code, whenever it was checked. */
  onFaults(faults: readonly TypeFault[], code: string): void;
}

/** Milliseconds without a key after which code is checked. */
const CHECK_AFTER = 300;

/** Completion, of brackets too, hovers, parameters and mistakes while typing. */
export function typeExtensions({ ask, render, onFaults }: TypeExtensionOptions): Extension {
  return [
    // They are of one package: an editor without types, as on a phone, does not load it.
    [closeBrackets(), keymap.of(closeBracketsKeymap)],
    autocompletion({ override: [(context) => complete(context, ask, render)], icons: false, maxRenderedOptions: 60 }),
    linter((view) => check(view, ask, onFaults), { delay: CHECK_AFTER }),
    hoverTooltip(
      async (view, position) => {
        const found = await ask('hover', view.state.doc.toString(), position);
        return found
          ? {
              ...{ pos: found.from, end: found.to, above: true },
              // The name may begin where the line is scrolled out of sight.
              create: () => ({ dom: box(render(found)), getCoords: () => coordsAt(view, position) }),
            }
          : null;
      },
      { hideOnChange: true },
    ),
    signatureHelp(ask),
    Prec.high(
      keymap.of([
        { key: 'Tab', run: acceptCompletion },
        { key: 'Escape', run: hideHover },
      ]),
    ),
  ];
}

const coordsAt = (view: EditorView, position: number): Rect =>
  view.coordsAtPos(position) ?? view.dom.getBoundingClientRect();

function hideHover(view: EditorView): boolean {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
}

function box(content: Node): HTMLElement {
  const made = document.createElement('div');
  made.className = 'cm-type-info';
  made.append(content);
  return made;
}

async function check(
  view: EditorView,
  ask: AskTypes,
  onFaults: TypeExtensionOptions['onFaults'],
): Promise<Diagnostic[]> {
  const code = view.state.doc.toString();
  const faults = await ask('faults', code);
  if (view.state.doc.toString() === code) onFaults(faults, code);
  return faults.map(({ from, to, message }) => ({ from, to, message, severity: 'error' }));
}

/** What comes before a name that is being typed. */
const STARTS = /[.'"]$/;

async function complete(
  context: CompletionContext,
  ask: AskTypes,
  render: TypeExtensionOptions['render'],
): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  const word = context.matchBefore(/[\w$]+/);
  if (!explicit && !word && !STARTS.test(state.sliceDoc(Math.max(0, pos - 1), pos))) return null;
  const code = state.doc.toString();
  const found = await ask('completions', code, pos);
  if (context.aborted || found.length === 0) return null;
  const details = (label: string) => ask('details', code, pos, label);
  const options = found.map((each, index) =>
    optionOf(each, index, async () => {
      const info = await details(each.label);
      return info ? box(render(info)) : null;
    }),
  );
  return { from: word?.from ?? pos, options, validFor: /^[\w$]*$/ };
}

/** An option; of two that match as well, the one that the compiler has first comes first. */
function optionOf(
  { label, kind, insert, replaced }: TypeCompletion,
  index: number,
  info: () => Promise<Node | null>,
): Completion {
  const option: Completion = { label, type: kind, info, boost: Math.max(-99, 99 - index) };
  if (insert === undefined && !replaced) return option;
  return {
    ...option,
    apply(view, completion, from, to) {
      view.dispatch({
        changes: { from: replaced?.from ?? from, to, insert: insert ?? label },
        selection: { anchor: (replaced?.from ?? from) + (insert ?? label).length },
        annotations: pickedCompletion.of(completion),
      });
    },
  };
}
