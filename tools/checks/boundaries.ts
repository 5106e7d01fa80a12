import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

type Configuration = {
  readonly forbidden: readonly { readonly name: string }[];
  readonly shownFeatures: readonly string[];
  readonly options: ICruiseOptions;
};

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Configuration;

/** The names of all boundary rules, for the test that sees each of them caught. */
export const BOUNDARY_RULES: readonly string[] = configuration.forbidden.map(({ name }) => name);

/** The files that a feature of the front may import from another, from the root of the project. */
export const SHOWN_FEATURES: readonly string[] = configuration.shownFeatures;

/**
 * Reads every import below `folder` and compares it with the rules of `.dependency-cruiser.cjs`.
 * @param folder the root of a project: it holds `apps/` and perhaps `packages/`
 * @returns `rule: from → to` for each import that breaks a rule
 * @throws {Error} when nothing was read: a check of nothing finds nothing
 */
export async function findBoundaryFaults(folder: string, below: readonly string[]): Promise<string[]> {
  const ruleSet = { forbidden: configuration.forbidden } as NonNullable<ICruiseOptions['ruleSet']>;
  const { output } = await cruise([...below], { ...configuration.options, baseDir: folder, ruleSet, validate: true });
  const { summary } = output as ICruiseResult;
  if (summary.totalCruised === 0) throw new Error('the boundary check read 0 files: does it find TypeScript 6?');
  if ((summary.totalDependenciesCruised ?? 0) === 0)
    throw new Error('the boundary check saw 0 imports: does it find TypeScript 6?');
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
