import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFrameColumns } from '@babel/code-frame';
import type { ErrorPayload, HotPayload, UpdatePayload, ViteDevServer } from 'vite';
import type { Problem } from '../../scripts/lib/problem.ts';

/** Shows problems in every browser that has the site open, and takes them away. */
export interface ErrorOverlay {
  show(problems: readonly Problem[]): void;
}

/** Beyond these the terminal tells. */
const SHOWN = 8;

/**
 * Vite's error overlay for problems of ours. A page that is opened later gets it too, after an update of nothing: Vite's
 * client takes an overlay before the first update for a page that failed to load, and would load it again with each change.
 */
export function createErrorOverlay(server: ViteDevServer, project: string): ErrorOverlay {
  const state: { payload?: ErrorPayload } = {};
  onUpdate(server, () => state.payload);
  server.ws.on('connection', () => {
    server.ws.send(NOTHING);
    if (state.payload) server.ws.send(state.payload);
  });
  return {
    show(problems) {
      const had = state.payload !== undefined;
      delete state.payload;
      if (problems.length) {
        state.payload = { type: 'error', err: describe(problems, project) };
        server.ws.send(state.payload);
      } else if (had) server.ws.send(NOTHING);
    },
  };
}

/** Vite's client takes every overlay away with each update, so that what still holds is sent after it. */
function onUpdate(server: ViteDevServer, stillHolds: () => ErrorPayload | undefined): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  hot.send = (payload: HotPayload | string, data?: unknown): void => {
    if (typeof payload === 'string') {
      send(payload, data);
      return;
    }
    send(payload);
    const held = payload.type === 'update' && stillHolds();
    if (held) send(held);
  };
}

const NOTHING: UpdatePayload = { type: 'update', updates: [] };

function describe(problems: readonly Problem[], project: string): ErrorPayload['err'] {
  const texts = problems.slice(0, SHOWN).map((problem) => problemText(problem));
  const rest = problems.length > SHOWN ? [`… ${problems.length - SHOWN} more: npm run check`] : [];
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

/** A problem as the terminal and the overlay tell it. */
export const problemText = ({ rule, file, line, column, message, fix }: Problem): string =>
  `${file}:${line}:${column} ${rule}\n  ${message}\n  fix: ${fix}`;

function frameOf(file: string, { line, column }: Problem): string {
  try {
    return codeFrameColumns(readFileSync(file, 'utf8'), { start: { line, column } }, { linesAbove: 2, linesBelow: 1 });
  } catch {
    return '';
  }
}
