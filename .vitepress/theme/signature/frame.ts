import { element } from '../elements.ts';
import { toolForm } from './tool-form.ts';
import { TOOLS, type Tool } from './tools.ts';

/** The document in the frame: a choice of tools, and the one that is chosen. It has no network: its policy allows none. */
const forms = new Map<Tool, HTMLElement>();
const place = element('div', {});

/** Shows a tool; what was typed into the others stays. */
function show(tool: Tool): void {
  const form = forms.get(tool) ?? toolForm(tool);
  forms.set(tool, form);
  place.replaceChildren(form);
}

const choices = TOOLS.map((tool, index) => {
  const radio = element('input', { type: 'radio', name: 'tool', id: `tool-${tool.id}` });
  radio.checked = index === 0;
  radio.addEventListener('change', () => show(tool));
  return element('label', { for: radio.id }, radio, element('span', {}, tool.title));
});

document.body.append(
  element(
    'main',
    {},
    element('h1', {}, '签名检查'),
    element('fieldset', { class: 'tools' }, element('legend', {}, '查什么'), ...choices),
    place,
  ),
);
if (TOOLS[0]) show(TOOLS[0]);

// The page outside gives the frame its height and says which colours it has; nothing else passes between the two.
const tellHeight = (): void =>
  parent.postMessage({ height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
new ResizeObserver(tellHeight).observe(document.documentElement);
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== parent || typeof data !== 'object' || data === null || !('dark' in data)) return;
  document.documentElement.classList.toggle('dark', data.dark === true);
  // The page may have begun to listen after the frame had its height.
  tellHeight();
});
