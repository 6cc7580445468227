import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours of the site's code, by the custom properties of the element around the shadow root: they follow light and dark. */
export const highlightStyle = HighlightStyle.define([
  { tag: [tags.keyword, tags.operator, tags.modifier], color: 'var(--edit-keyword)' },
  { tag: tags.derefOperator, color: 'inherit' },
  { tag: [tags.string, tags.regexp, tags.special(tags.string)], color: 'var(--edit-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--edit-number)' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--edit-function)' },
  { tag: [tags.typeName, tags.className, tags.namespace], color: 'var(--edit-function)' },
  { tag: tags.comment, color: 'var(--edit-comment)' },
]);

const tooltip = {
  border: '1px solid var(--vp-c-divider)',
  borderRadius: '8px',
  backgroundColor: 'var(--vp-c-bg-elv)',
  boxShadow: 'var(--vp-shadow-3)',
  color: 'var(--vp-c-text-1)',
  overflow: 'hidden',
};

/** The look of the editor. */
export const editorTheme = EditorView.theme({
  '&': { fontSize: 'inherit', color: 'var(--edit-text)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', lineHeight: 'var(--vp-code-line-height)' },
  '.cm-content': { padding: '1.25rem 0', caretColor: 'var(--vp-c-brand-1)' },
  '.cm-line': { padding: '0 1.5rem' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--vp-c-brand-soft)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--vp-c-brand-1)', borderLeftWidth: '2px' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--vp-c-brand-soft)' },
  '.cm-run-line': { backgroundColor: 'var(--vp-c-danger-soft)' },
  '.cm-tooltip': tooltip,
  // What is known of an option stands beside the list.
  '.cm-tooltip.cm-tooltip-autocomplete': { overflow: 'visible' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--vp-font-family-mono)', fontSize: '13px', maxHeight: '14em' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '2px 10px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--vp-c-brand-soft)',
    color: 'var(--vp-c-text-1)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', color: 'var(--vp-c-brand-1)', fontWeight: '600' },
  '.cm-tooltip.cm-completionInfo': { padding: '0', maxWidth: '28rem', maxHeight: '18rem', overflow: 'auto' },
  '.cm-type-info': {
    maxWidth: '35rem',
    maxHeight: '20rem',
    overflow: 'auto',
    fontSize: '13px',
    lineHeight: '1.6',
    overflowWrap: 'anywhere',
  },
  '.cm-signature': {
    maxWidth: '35rem',
    padding: '4px 10px',
    fontFamily: 'var(--vp-font-family-mono)',
    fontSize: '12.5px',
  },
  '.cm-signature strong': { color: 'var(--vp-c-brand-1)' },
  '.cm-diagnostic': {
    borderLeft: '3px solid var(--vp-c-danger-1)',
    padding: '4px 12px',
    fontSize: '13px',
    whiteSpace: 'pre-wrap',
    maxWidth: '36rem',
  },
});
