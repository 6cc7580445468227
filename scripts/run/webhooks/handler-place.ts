import { placeOfFrame } from '../problem-place.ts';
import type { WebhookFailure } from './webhook-run-model.ts';

/** A failure of a file: at the innermost frame of a stack that lies in it, else where the example begins. */
export function failureIn(file: string, message: string, stack = ''): WebhookFailure {
  return { file, ...(placeOfFrame(file, stack) ?? { line: 1, column: 1 }), message };
}

/** What a stack says before its frames. */
export const firstLine = (stack: string): string => stack.split('\n')[0] ?? '';
