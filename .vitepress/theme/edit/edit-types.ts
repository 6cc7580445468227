import type { CodeEditor } from '../../../live/src/edit/code-editor.ts';
import { typeExtensions } from '../../../live/src/edit/type-extensions.ts';
import { programFile } from '../../../scripts/docs/runnable-code.ts';
import { payloadOf } from '../../../scripts/hovers/hover-payload.ts';
import docs from '../hovers/docs.css?inline';
import { renderHover } from '../hovers/hover-content.ts';
import signature from '../hovers/signature.css?inline';
import type { Tools } from './edit-tools.ts';
import { dropTypes, openTypes } from './start-types.ts';

/** What the hovers of the page look like; styles of the page end at the shadow root. */
let style: CSSStyleSheet | undefined;

/**
 * Gives an editor the site's types, when they are loaded: completion, hovers, parameters, and mistakes while typing. Rejects
 * when they can't be loaded; the editor is then as it was.
 */
export async function addTypes(
  editor: CodeEditor,
  name: string,
  { showFaults }: Pick<Tools, 'showFaults'>,
): Promise<void> {
  const ask = openTypes().of(programFile(name));
  try {
    await ask('faults', editor.code());
  } catch (error) {
    dropTypes();
    throw error;
  }
  editor.extend(
    typeExtensions({ ask, onFaults: showFaults, render: (info) => renderHover(payloadOf(info)) }),
    hoverStyle(),
  );
}

function hoverStyle(): CSSStyleSheet {
  if (style) return style;
  style = new CSSStyleSheet();
  style.replaceSync(docs + signature);
  return style;
}
