import type { CheckContext } from '../define-rule.ts';
import { CONTROL_PATH, type WrongFact } from './told-facts.ts';

/** The commands of the mock server's control, as code defines them: a method, and a path below `/_mock`. */
const DEFINED_IN = /^mock\/src\/control\/control-routes\.ts$/;
const ROUTE = /method: '(\w+)',\s*path: '([^']+)'/g;
/** A command in a text: `POST /_mock/clock/advance`, `-X PUT http://127.0.0.1:8080/_mock/clock`, 以 POST 发到 `…/_mock/pay-sign`. */
const TOLD =
  /\b(GET|POST|PUT|PATCH|DELETE) (?:发到 )?`?(?:http:\/\/[\w.:]+)?\/_mock(\/[a-z][\w.-]*(?:\/[\w{}\p{Script=Han}.-]+)*)((?:`、`[a-z]+(?=`))*)/gu;

/** Finds commands of the mock server's control that texts tell with another method, and names beside one that stand for its last part. */
export function createRouteFinder(context: CheckContext): (text: string) => WrongFact[] {
  const { filesMatching } = context;
  const wrongBodies = createBodyFinder(context);
  const routes = filesMatching(DEFINED_IN).flatMap(([, code]) =>
    [...code.matchAll(ROUTE)].map(([, method = '', path = '']) => ({
      method: method.toUpperCase(),
      path: spell(path),
    })),
  );
  const methodsOf = (wanted: string): string[] =>
    routes.flatMap(({ method, path }) => (path === wanted ? [method] : []));
  return (text) => [
    ...wrongBodies(text),
    ...[...text.matchAll(TOLD)].flatMap(({ index, 1: method = '', 2: told = '', 3: others = '' }) => {
      const path = spell(told);
      const methods = methodsOf(path);
      const twins = others.split('`、`').filter((name) => name !== '');
      return [
        // A path that there is not is told-facts' business.
        ...(methods.length > 0 && !methods.includes(method)
          ? [wrong(index, `/_mock${told} takes ${methods.join(' and ')}, and not ${method}.`)]
          : []),
        ...twins
          .filter((name) => methods.length > 0 && !methodsOf(beside(path, name)).includes(method))
          .map((name) => wrong(index, `There is no ${method} /_mock${beside(told, name)}.`)),
      ];
    }),
  ];
}

/** The first key of a JSON that a command is sent. */
const SENT = /\{"(\w+)":/g;

/** Finds keys that no command of a line takes: what a command takes stands in the code between its path and the next one. */
function createBodyFinder({ filesMatching }: CheckContext): (text: string) => WrongFact[] {
  const codes = new Map(
    filesMatching(DEFINED_IN)
      .flatMap(([, code]) => code.split(/(?=path: ')/))
      .map((part) => [spell(/^path: '([^']+)'/.exec(part)?.[1] ?? ''), part]),
  );
  return (text) =>
    [...text.matchAll(/^.*\/_mock\/.*$/gm)].flatMap(({ index: start, 0: line }) => {
      const taken = [...line.matchAll(CONTROL_PATH)].map(([, path = '']) => codes.get(spell(path)) ?? '').join();
      if (taken === '') return [];
      return [...line.matchAll(SENT)]
        .filter(([, key]) => !new RegExp(`\\b${key}\\b`).test(taken))
        .map(({ index, 1: key }) => wrong(start + index, `The command takes no "${key}".`));
    });
}

/** One spelling of a path, whatever its templates are called. */
const spell = (path: string): string => path.replace(/\{[^}]*\}/g, '{}');

const beside = (path: string, name: string): string => path.replace(/[^/]+$/, name);

const wrong = (offset: number, message: string): WrongFact => ({
  ...{ offset, message },
  fix: 'mock/src/control/control-routes.ts has them.',
});
