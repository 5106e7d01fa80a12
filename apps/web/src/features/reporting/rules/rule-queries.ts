import { queryOptions } from '@tanstack/react-query';
import {
  type ListMeasurementRuleVersionsResponses,
  listMeasurementRuleVersions,
  type SetMeasurementRuleData,
  type TryMeasurementRuleResponses,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { dayAfter } from '../../../format/last-day.ts';

export type RuleVersion = ListMeasurementRuleVersionsResponses[200]['versions'][number];
export type AskedForm = ListMeasurementRuleVersionsResponses[200]['forms'][number];
export type Trial = TryMeasurementRuleResponses[200];
export type RuleBody = SetMeasurementRuleData['body'];
export type Compared = Omit<RuleBody, 'validFrom' | 'source' | 'reasonVi' | 'reasonEn'>;

export const ruleKeys = { versions: ['measurements', 'rule-versions'] as const };

/** Every version of the rules of contradictions, and the items that rules may compare. */
export const ruleVersionsQuery = queryOptions({
  queryKey: ruleKeys.versions,
  queryFn: ({ signal }) => answerOf(listMeasurementRuleVersions({ signal })),
});

/** The first day from which a rule may be changed or end: today, or the day after it begins. */
export function firstDayOfChange(rule: RuleVersion | null): string {
  const today = vietnamDay(new Date());
  return rule === null || rule.validFrom < today ? today : dayAfter(rule.validFrom);
}

/** What a rule is today, and the versions that begin later, of each rule in the order of keys. */
export type KeptRule = { readonly key: string; readonly now: RuleVersion | null; readonly later: RuleVersion | null };

/** Rules that hold today or will; one that ended is only among the versions. */
export function keptRules(versions: readonly RuleVersion[]): readonly KeptRule[] {
  const today = vietnamDay(new Date());
  return [...Map.groupBy(versions, ({ ruleKey }) => ruleKey)]
    .map(([key, ofKey]): KeptRule => {
      const now = ofKey.find(({ validFrom }) => validFrom <= today) ?? null;
      const later = ofKey.findLast(({ validFrom }) => validFrom > today) ?? null;
      return { key, now: now?.inForce ? now : null, later };
    })
    .filter(({ now, later }) => now !== null || later?.inForce);
}
