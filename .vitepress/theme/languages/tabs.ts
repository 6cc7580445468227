import type { Call, Language } from '../../../scripts/languages/call-model.ts';
import { LANGUAGES } from '../../../scripts/languages/languages.ts';
import { editedCode, pageCode } from '../live/shown-code.ts';
import { type Choice, readChoice, saveChoice } from './choice.ts';
import { highlightTokens } from './highlight.ts';

const allTabs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.code-tabs')];

/** Shows the chosen language in every example of the page, and stores the choice. */
export function choose(choice: Choice): void {
  saveChoice(choice);
  for (const tabs of allTabs()) delete tabs.dataset.own;
  showChoice(choice);
}

/** Shows a language in every example of the page, but in those that show TypeScript whatever was chosen. */
export function showChoice(choice: Choice): void {
  for (const tabs of allTabs()) show(tabs, choice);
}

/** Shows a code block itself, until the reader chooses a language. */
export function showTypescript(block: HTMLElement): void {
  const tabs = allTabs().find((each) => exampleOf(each) === block);
  if (!tabs) return;
  tabs.dataset.own = 'ts';
  show(tabs, readChoice());
}

/** Shows a language in one example; TypeScript for an unknown one. */
function show(tabs: HTMLElement, choice: Choice): void {
  const wanted = tabs.dataset.own ?? choice.language;
  const language = LANGUAGES.find(({ name }) => name === wanted);
  for (const tab of tabs.querySelectorAll<HTMLElement>('[role=tab]')) {
    const isChosen = tab.dataset.language === (language?.name ?? 'ts');
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
  }
  const original = exampleOf(tabs);
  if (original) original.hidden = language !== undefined;
  tabs.querySelector('.code-panel')?.remove();
  if (language) tabs.append(panel(tabs, language, choice));
}

/** The code block of the page that belongs to the tabs. */
function exampleOf(tabs: HTMLElement): HTMLElement | undefined {
  let next = tabs.nextElementSibling;
  while (next && !/(^|\s)language-/.test(next.className)) next = next.nextElementSibling;
  return next instanceof HTMLElement ? next : undefined;
}

function panel(tabs: HTMLElement, language: Language, choice: Choice): HTMLElement {
  const box = document.createElement('div');
  box.className = 'code-panel';
  box.setAttribute('role', 'tabpanel');
  const tab = tabs.querySelector(`[data-language="${language.name}"]`);
  if (tab) box.setAttribute('aria-labelledby', tab.id);
  // Written by `scripts/writers/html/language-tabs.ts`.
  const call = JSON.parse(tabs.querySelector('script')?.textContent ?? '') as Call;
  const style = language.styles.find(({ name }) => name === choice.styles[language.name]) ?? language.styles[0];
  if (style) box.append(styleChoice(language, style.name, choice));
  const write = (shown: Call): void => box.append(copyButton(), codeOf(language.write(shown, style?.name), language));
  const example = exampleOf(tabs);
  if (example?.matches('[data-edited]'))
    void readEdited(example, call).then((edited) => {
      box.append(note(edited));
      write(typeof edited === 'string' ? call : edited);
    });
  else write(call);
  return box;
}

/** The call of an example as it is edited, or why there is none. What reads it is loaded now. */
async function readEdited(example: HTMLElement, call: Call): Promise<Call | string> {
  const code = { original: pageCode(example).text(), edited: editedCode(example)?.text() ?? '' };
  const part = await import('../../../scripts/languages/edited-call.ts').catch(() => undefined);
  return part?.editedCall(call, code) ?? '没有加载起来';
}

function styleChoice({ name, styles }: Language, chosen: string, choice: Choice): HTMLElement {
  const select = document.createElement('select');
  select.className = 'code-style';
  select.ariaLabel = '调用方式';
  select.append(...styles.map((style) => new Option(style.title, style.name, false, style.name === chosen)));
  select.addEventListener('change', () => {
    const tabs = select.closest('.code-tabs');
    choose({ ...choice, styles: { ...choice.styles, [name]: select.value } });
    tabs?.querySelector<HTMLElement>('.code-style')?.focus();
  });
  return select;
}

/** Says whether the text is that of the editor. */
function note(edited: Call | string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'code-note';
  made.textContent =
    typeof edited === 'string' ? `这里是原来的示例，没有跟着编辑框里的改动：${edited}。` : '按编辑框里的代码写成。';
  return made;
}

/** A button after which the site's listener finds the text to copy. */
function copyButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-sample';
  button.title = '复制';
  button.ariaLabel = '复制';
  return button;
}

/** The text with colors; it is never parsed as HTML. */
function codeOf(text: string, { syntax }: Language): HTMLElement {
  const code = document.createElement('code');
  for (const { text: part, color } of highlightTokens(text, syntax)) {
    const span = document.createElement('span');
    if (color) span.className = `code-${color}`;
    span.textContent = part;
    code.append(color ? span : part);
  }
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.append(code);
  return pre;
}
