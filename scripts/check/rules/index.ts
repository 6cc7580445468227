import { RULE_GROUPS, type Rule } from '../define-rule.ts';
import { agreesWithOfficial } from './agrees-with-official.ts';
import { clientCall } from './client-call.ts';
import { clientExamplesCompile } from './client-examples-compile.ts';
import { clientExamplesParse } from './client-examples-parse.ts';
import { comparisons } from './comparisons.ts';
import { deadAnchor } from './dead-anchor.ts';
import { deadLink } from './dead-link.ts';
import { diagramFields } from './diagram-fields.ts';
import { diagramRenders } from './diagram-renders.ts';
import { escapeHatch } from './escape-hatch.ts';
import { exampleCallsOperation } from './example-calls-operation.ts';
import { exampleCompiles } from './example-compiles.ts';
import { exampleExists } from './example-exists.ts';
import { exampleImports } from './example-imports.ts';
import { exampleIsCurrent } from './example-is-current.ts';
import { exampleIsValue } from './example-is-value.ts';
import { exampleMatchesSchema } from './example-matches-schema.ts';
import { exampleOrphan } from './example-orphan.ts';
import { exampleRuns } from './example-runs.ts';
import { exampleSecurity } from './example-security.ts';
import { exampleTyped } from './example-typed.ts';
import { fieldExplained } from './field-explained.ts';
import { fieldLimit } from './field-limit.ts';
import { fieldUnit } from './field-unit.ts';
import { guideCode } from './guide-code.ts';
import { guideRuns } from './guide-runs.ts';
import { guideTables } from './guide-tables.ts';
import { handbookFacts } from './handbook-facts.ts';
import { linkWords } from './link-words.ts';
import { linkedNames } from './linked-names.ts';
import { linkedNumbers } from './linked-numbers.ts';
import { changesFit, errorsFit, messagesFit, referenceResolves, specShape, yamlSyntax } from './loader-rules.ts';
import { manifestsAgree } from './manifests-agree.ts';
import { missingImage } from './missing-image.ts';
import { namedPurposes } from './named-purposes.ts';
import { namesKnown } from './names-known.ts';
import { noLeftovers } from './no-leftovers.ts';
import { openapiValid } from './openapi-valid.ts';
import { operationIdRule } from './operation-id.ts';
import { overviewTables } from './overview-tables.ts';
import { packageNames } from './package-names.ts';
import { pageCodeCompiles } from './page-code-compiles.ts';
import { pageCodeNames } from './page-code-names.ts';
import { pageDescription } from './page-description.ts';
import { pageEmbeds } from './page-embeds.ts';
import { pageExists } from './page-exists.ts';
import { pageMarkup } from './page-markup.ts';
import { pageOrphan } from './page-orphan.ts';
import { pageProse } from './page-prose.ts';
import { pageRepeats } from './page-repeats.ts';
import { pageStructure } from './page-structure.ts';
import { pageTitleRule } from './page-title.ts';
import { pathItemPlace } from './path-item-place.ts';
import { pathParameters } from './path-parameters.ts';
import { productOrder } from './product-order.ts';
import { relatedFields } from './related-fields.ts';
import { samplesAgree } from './samples-agree.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import { sisterLimits } from './sister-limits.ts';
import { specConventions } from './spec-conventions.ts';
import { specOrphan } from './spec-orphan.ts';
import { statedCounts } from './stated-counts.ts';
import { statedValues } from './stated-values.ts';
import { toldValues } from './told-values.ts';
import { translationsAgree } from './translations-agree.ts';
import { typesCompile } from './types-compile.ts';
import { typesFresh } from './types-fresh.ts';
import { typesRenderable } from './types-renderable.ts';
import { webhookHandled } from './webhook-handled.ts';
import { webhookServersCompile } from './webhook-servers-compile.ts';
import { webhookTyped } from './webhook-typed.ts';

/** Every rule of the check, in the order of their groups. */
export const RULES: readonly Rule[] = [
  noLeftovers,
  manifestsAgree,
  yamlSyntax,
  referenceResolves,
  specShape,
  errorsFit,
  messagesFit,
  pathItemPlace,
  specOrphan,
  operationIdRule,
  changesFit,
  pathParameters,
  specConventions,
  sisterLimits,
  fieldUnit,
  fieldExplained,
  relatedFields,
  clientCall,
  openapiValid,
  exampleMatchesSchema,
  exampleIsValue,
  samplesAgree,
  exampleIsCurrent,
  agreesWithOfficial,
  typesRenderable,
  typesFresh,
  typesCompile,
  exampleExists,
  exampleOrphan,
  exampleCompiles,
  exampleTyped,
  exampleCallsOperation,
  comparisons,
  escapeHatch,
  exampleImports,
  exampleSecurity,
  exampleRuns,
  webhookServersCompile,
  clientExamplesCompile,
  clientExamplesParse,
  webhookTyped,
  webhookHandled,
  guideRuns,
  pageExists,
  pageOrphan,
  productOrder,
  pageEmbeds,
  pageTitleRule,
  pageDescription,
  pageMarkup,
  pageStructure,
  pageRepeats,
  pageCodeNames,
  namedPurposes,
  namesKnown,
  fieldLimit,
  statedValues,
  handbookFacts,
  toldValues,
  packageNames,
  statedCounts,
  translationsAgree,
  pageProse,
  simplifiedChinese,
  guideCode,
  guideTables,
  overviewTables,
  pageCodeCompiles,
  deadLink,
  deadAnchor,
  linkWords,
  linkedNames,
  linkedNumbers,
  missingImage,
  diagramRenders,
  diagramFields,
];

/**
 * The rules that names of groups or rules choose; all of them when there is no name.
 * Throws an `Error` that lists what there is when a name is unknown.
 */
export function selectRules(names: readonly string[]): readonly Rule[] {
  const known = new Set<string>([...RULE_GROUPS, ...RULES.map(({ id }) => id)]);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length)
    throw new Error(`No group or rule is called ${unknown.join(', ')}. There are: ${[...known].join(', ')}.`);
  return names.length ? RULES.filter(({ id, group }) => names.includes(id) || names.includes(group)) : RULES;
}
