import { element } from '../elements.ts';

/** A block of text that scrolls; focusable, so that keys can scroll it. */
export const textBlock = (label: string, ...content: (Node | string)[]): HTMLElement =>
  element('pre', { tabindex: '0', role: 'group', 'aria-label': label }, ...content);

/** Text in which characters that one does not see are visible; line feeds also break the line. */
export const visible = (text: string): string =>
  text.replace(/\r|\n|\t|\uFEFF|\u00a0|\u200b/g, (character) => SIGNS[character] ?? character);

const SIGNS: Record<string, string> = {
  ...{ '\r': '‹CR›', '\n': '↵\n', '\t': '‹TAB›', '\uFEFF': '‹BOM›', '\u00a0': '‹NBSP›', '\u200b': '‹ZWSP›' },
};
