import { createLineIndex } from '../../lib/line-index.ts';
import type { Report } from '../define-rule.ts';

/** Reports at an offset of a file's text. */
export type ReportOffset = (offset: number, message: string, fix: string) => void;

/** Reports at offsets of a file's text. */
export function reportOffset(file: string, text: string, report: Report): ReportOffset {
  const lines = createLineIndex(text);
  return (offset, message, fix) => report({ file, ...lines.at(offset) }, message, fix);
}
