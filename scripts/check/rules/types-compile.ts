import type { Rule } from '../rule.ts';
import { compileProject } from '../support/typescript-native.ts';

const PROJECT = 'virtual-types/tsconfig.json';
const FIX = 'Correct the generator in scripts/writers/types/ or the spec, and then: npm run generate';

/**
 * The declarations compile by themselves, strictly and with `skipLibCheck: false`: an error inside a declaration
 * would otherwise turn into `any` in every example without a word.
 */
export const typesCompile: Rule = {
  id: 'types-compile',
  group: 'types',
  async check({ root, files }) {
    const { problems, files: compiled, milliseconds } = await compileProject(root, PROJECT, 'types-compile', FIX);
    const folder = `${root}/virtual-types/`;
    const declarations = [...files.keys()].filter(
      (file) => file.startsWith('virtual-types/') && file.endsWith('.d.ts'),
    );
    const seen = new Set(compiled.filter((file) => file.startsWith(folder)).map((file) => file.slice(root.length + 1)));
    const unseen = declarations
      .filter((file) => !seen.has(file))
      .map((file) => ({
        rule: 'types-compile',
        file,
        line: 1,
        column: 1,
        message: 'The declaration was not compiled.',
        fix: `Let "include" of ${PROJECT} reach it.`,
      }));
    return { problems: [...problems, ...unseen], checked: { declarations: seen.size }, milliseconds };
  },
};
