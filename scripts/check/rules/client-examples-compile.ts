import { defineRule } from '../define-rule.ts';
import { compileProject } from '../support/compile-project.ts';

/** Programs of the examples that run on the user's device, by the files in them: each has globals of its own. */
const PROJECTS: readonly (readonly [project: string, files: RegExp])[] = [
  ['snippets/client/tsconfig.mini-program.json', /^snippets\/client\/mini-program-[^/]+\.ts$/],
  ['snippets/client/tsconfig.json', /^snippets\/client\/(?!mini-program-)[^/]+\.ts$/],
];

/** Every example of a call on the user's device compiles in strict mode, against the types of its platform. */
export const clientExamplesCompile = defineRule({
  id: 'client-examples-compile',
  group: 'examples',
  cost: 'compile',
  isProcess: true,
  async check(context) {
    const { files } = context;
    const runs = PROJECTS.map(async ([project, pattern]) => {
      const own = [...files.keys()].filter((file) => pattern.test(file));
      const options = { project, files: own, unit: 'example', fix: 'Correct the example.' };
      return own.length ? compileProject(context, options) : { milliseconds: 0 };
    });
    const times = (await Promise.all(runs)).map(({ milliseconds }) => milliseconds);
    const count = [...files.keys()].filter((file) => PROJECTS.some(([, pattern]) => pattern.test(file))).length;
    return {
      checked: count ? { 'examples of the device': count } : {},
      milliseconds: times.reduce((sum, time) => sum + time, 0),
    };
  },
});
