import { holdsPrivateKey } from '../../../scripts/doctor/public-key.ts';
import { element } from '../elements.ts';
import { resultView } from './result-view.ts';
import type { Field, Tool } from './tools.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const REFUSED = '贴进来的是私钥，已经清空。检查签名只要公钥或证书；私钥不要贴进任何网页。';

/** A tool's fields, its button, and where its result is shown. */
export function toolForm(tool: Tool): HTMLElement {
  const controls = new Map(tool.fields.map((field) => [field.name, controlOf(tool, field)]));
  const warning = element('p', { role: 'alert', class: 'refused' });
  const output = element('div', { role: 'status', class: 'result' });
  const button = element('button', { type: 'button', class: 'run' }, tool.button ?? '检查');
  const run = async (): Promise<void> => {
    const text = (name: string): string => controls.get(name)?.value ?? '';
    const result = await tool.run({ text, file: await fileOf(controls.get('file')) });
    output.replaceChildren(...resultView(result));
  };
  button.addEventListener('click', () => {
    void run();
  });
  const refuse = (control: Control): void => {
    if (holdsPrivateKey(control.value)) {
      control.value = '';
      warning.textContent = REFUSED;
    } else if (control.value) warning.textContent = '';
  };
  for (const control of controls.values()) control.addEventListener('input', () => refuse(control));
  const rows = tool.fields.flatMap((field) => {
    const control = controls.get(field.name);
    return control ? [rowOf(field, control)] : [];
  });
  return element('section', { 'aria-label': tool.title }, ...rows, warning, button, output);
}

function controlOf({ id }: Tool, { name, rows, options, file }: Field): Control {
  const common = { id: `${id}-${name}`, autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off' };
  if (options) return element('select', { id: common.id }, ...options.map((option) => element('option', {}, option)));
  if (file) return element('input', { id: common.id, type: 'file' });
  if (rows) return element('textarea', { ...common, rows: String(rows) });
  return element('input', { ...common, type: 'text' });
}

function rowOf({ label, hint }: Field, control: Control): HTMLElement {
  const name = element('label', { for: control.id }, label);
  if (!hint) return element('div', { class: 'row' }, name, control);
  control.setAttribute('aria-describedby', `${control.id}-hint`);
  return element('div', { class: 'row' }, name, element('small', { id: `${control.id}-hint` }, hint), control);
}

async function fileOf(control: Control | undefined): Promise<Uint8Array | undefined> {
  const file = control instanceof HTMLInputElement ? control.files?.[0] : undefined;
  return file && new Uint8Array(await file.arrayBuffer());
}
