import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, keymap, showTooltip, type Tooltip, ViewPlugin } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import type { TypeSignature } from '../../../scripts/hovers/type-questions.ts';
import type { AskTypes } from '../types/types-client.ts';

const setTooltip = StateEffect.define<Tooltip | null>();

const tooltipField = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, { effects, changes }) =>
    effects.reduce<Tooltip | null>(
      (found, effect) => (effect.is(setTooltip) ? effect.value : found),
      tooltip && { ...tooltip, pos: changes.mapPos(tooltip.pos) },
    ),
  provide: (field) => showTooltip.from(field),
});

/** Shows the parameters of a call while its arguments are typed; Escape takes them off. */
export function signatureHelp(ask: AskTypes): Extension {
  const plugin = ViewPlugin.define((view) => {
    let asked = 0;
    const show = (tooltip: Tooltip | null): void => view.dispatch({ effects: setTooltip.of(tooltip) });
    const update = async (state: EditorState): Promise<void> => {
      asked += 1;
      const own = asked;
      const found = isAmongArguments(state)
        ? await ask('signature', state.doc.toString(), state.selection.main.head)
        : await undefined; // No update may begin within another.
      if (own === asked) show(found ? tooltipOf(found, state) : null);
    };
    return {
      update({ docChanged, selectionSet, state, transactions }) {
        // What is shown or taken off is the last word: an answer that is still to come is none.
        if (transactions.some(({ effects }) => effects.some((effect) => effect.is(setTooltip)))) asked += 1;
        const isShown = state.field(tooltipField) !== null;
        const isWanted = isShown ? docChanged || selectionSet : docChanged && beginsArgument(state);
        if (isWanted) update(state).catch(() => undefined);
      },
    };
  });
  return [tooltipField, plugin, Prec.high(keymap.of([{ key: 'Escape', run: hide }]))];
}

function hide(view: EditorView): boolean {
  if (view.state.field(tooltipField) === null) return false;
  view.dispatch({ effects: setTooltip.of(null) });
  return true;
}

const beginsArgument = ({ doc, selection: { main } }: EditorState): boolean =>
  /[(,]/.test(doc.sliceString(main.head - 1, main.head));

/** Directly in the parentheses: what is inside of an argument has completions of its own. */
function isAmongArguments(state: EditorState): boolean {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(state.selection.main.head, -1);
  while (node && !/^(?:ArgList|\w+Expression|Block|String|TemplateString|Script)$/.test(node.name)) node = node.parent;
  return node?.name === 'ArgList';
}

const tooltipOf = (signature: TypeSignature, { selection }: EditorState): Tooltip => ({
  pos: selection.main.head,
  above: true,
  create: () => ({ dom: signatureView(signature) }),
});

/** Names without the way to them. */
const short = (text: string): string => text.replace(/\b(?:[A-Za-z_$][\w$]*\.)+(?=[A-Za-z_$])/g, '');

function signatureView({ before, parameters, after, active }: TypeSignature): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cm-signature';
  dom.append(short(before));
  for (const [index, text] of parameters.entries()) {
    const part = document.createElement(index === active ? 'strong' : 'span');
    part.textContent = short(text);
    dom.append(index === 0 ? '' : ', ', part);
  }
  dom.append(short(after));
  return dom;
}
