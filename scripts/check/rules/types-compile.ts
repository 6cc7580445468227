import { defineRule } from '../define-rule.ts';
import { compileProject } from '../support/compile-project.ts';

/**
 * The declarations compile by themselves, strictly and with `skipLibCheck: false`: an error inside a declaration
 * would otherwise turn into `any` in every example without a word.
 */
export const typesCompile = defineRule({
  id: 'types-compile',
  group: 'types',
  cost: 'compile',
  isProcess: true,
  async check(context) {
    const { files } = context;
    const isOwn = (file: string): boolean => file.startsWith('virtual-types/');
    const { compiled, milliseconds } = await compileProject(context, {
      project: 'virtual-types/tsconfig.json',
      files: [...files.keys()].filter((file) => isOwn(file) && file.endsWith('.d.ts')),
      unit: 'declaration',
      fix: 'Correct the generator in scripts/writers/types/ or the spec, and then: npm run generate',
    });
    return { checked: { declarations: [...compiled].filter(isOwn).length }, milliseconds };
  },
});
