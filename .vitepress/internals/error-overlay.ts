import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFrameColumns } from '@babel/code-frame';
import type { ErrorPayload, HotPayload, UpdatePayload, ViteDevServer } from 'vite';
import { type Problem, problemText } from '../../scripts/lib/problem.ts';
import type { ProblemOverlay } from '../../scripts/site/dev/problem-reporter.ts';

/** Problems in the overlay; the terminal has them all. */
const MAX_PROBLEMS = 8;

const EMPTY_UPDATE: UpdatePayload = { type: 'update', updates: [] };

/**
 * Vite's error overlay for problems of ours. A page that is opened later gets it too, after an empty update: Vite's
 * client takes an overlay before its first update for a page that failed to load, and reloads it with each change.
 */
export function createErrorOverlay(server: ViteDevServer, project: string): ProblemOverlay {
  let payload: ErrorPayload | undefined;
  resendAfterUpdate(server, () => payload);
  server.ws.on('connection', () => {
    server.ws.send(EMPTY_UPDATE);
    if (payload) server.ws.send(payload);
  });
  return {
    show(problems) {
      const isShown = payload !== undefined;
      payload = problems.length ? { type: 'error', err: describe(problems, project) } : undefined;
      if (payload) server.ws.send(payload);
      else if (isShown) server.ws.send(EMPTY_UPDATE);
    },
  };
}

/** Vite's client removes every overlay with each update, so the current one is sent again after it. */
function resendAfterUpdate(server: ViteDevServer, current: () => ErrorPayload | undefined): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  hot.send = (payload: HotPayload | string, data?: unknown): void => {
    if (typeof payload === 'string') {
      send(payload, data);
      return;
    }
    send(payload);
    const overlay = payload.type === 'update' && current();
    if (overlay) send(overlay);
  };
}

function describe(problems: readonly Problem[], project: string): ErrorPayload['err'] {
  const texts = problems.slice(0, MAX_PROBLEMS).map(problemText);
  const rest = problems.length > MAX_PROBLEMS ? [`… ${problems.length - MAX_PROBLEMS} more: npm run check`] : [];
  const [first] = problems;
  return {
    message: [...texts, ...rest].join('\n\n'),
    stack: '',
    plugin: 'check',
    ...(first && {
      id: `${join(project, first.file)}:${first.line}:${first.column}`,
      frame: frameOf(join(project, first.file), first),
      loc: { file: join(project, first.file), line: first.line, column: first.column },
    }),
  };
}

function frameOf(file: string, { line, column }: Problem): string {
  try {
    return codeFrameColumns(readFileSync(file, 'utf8'), { start: { line, column } }, { linesAbove: 2, linesBelow: 1 });
  } catch {
    return '';
  }
}
