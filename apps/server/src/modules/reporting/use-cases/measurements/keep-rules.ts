import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase, type Work } from '#kernel/use-case';
import { findMeasurement } from '../../measurement-registry.ts';
import { problem } from '../../problems.ts';
import { insertRuleVersion, RuleRow, selectRuleVersions } from '../../queries/contradiction-queries.ts';
import { selectForms } from '../../queries/network/form-draft-queries.ts';
import { type FormVersion, formVersionsInForce } from '../network/open-form-version.ts';

const Text = (longest: number) => Type.String({ minLength: 3, maxLength: longest, pattern: '\\S\\s*\\S' });
const { answer, operator } = RuleRow.properties;
/** What a rule compares: an answer to an item of a form, with a measurement that reaches a bound (of a share in percent). */
export const ComparedFields = {
  formKey: Type.String({ minLength: 1, maxLength: 80 }),
  itemKey: Type.String({ minLength: 1, maxLength: 80 }),
  answer,
  measurement: Type.String({ pattern: '^[a-z]+\\.[a-z0-9-]+$', maxLength: 80 }),
  operator,
  bound: Type.Integer({ minimum: 0, maximum: 999_999_999 }),
};
export const RuleKeySchema = Type.String({ pattern: '^[a-z0-9-]{3,80}$' });
export const RuleChange = Type.Object({
  validFrom: CalendarDateSchema,
  ...ComparedFields,
  source: Text(300),
  reasonVi: Text(300),
  reasonEn: Text(300),
});
export const RuleEnd = Type.Object({ validFrom: CalendarDateSchema, source: Text(300) });

/** Every version of every rule, and what rules may be made of: the yes/no items that forms ask today. */
export const listRuleVersions = reading(
  'reporting.list-measurement-rule-versions',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const forms = await formsOf(tx, vietnamDay(clock.now()));
    const versions = (await selectRuleVersions(tx)).map((version) => {
      const item = forms.get(version.formKey)?.items.find(({ key }) => key === version.itemKey);
      return { ...version, itemVi: item?.nameVi ?? version.itemKey, itemEn: item?.nameEn ?? version.itemKey };
    });
    const askable = [...forms.values()].map((form) => ({
      formKey: form.key,
      nameVi: form.nameVi,
      nameEn: form.nameEn,
      items: comparable(form).map(({ key, nameVi, nameEn }) => ({ key, nameVi, nameEn })),
    }));
    return { versions, forms: askable.filter(({ items }) => items.length > 0) };
  },
);

/**
 * Puts a rule into force, or another version of one, from a day on, today at the earliest. What was found before stays as it was found.
 * @throws reporting/rule-day-in-the-past, item-not-comparable, measurement-not-found, bound-of-share, rule-changes-later (a version
 *   begins on that day or later)
 * @rule C-12
 */
export const setMeasurementRule = useCase(
  'reporting.set-measurement-rule',
  {
    permission: 'reporting.manage-regimes',
    input: Type.Object({ ruleKey: RuleKeySchema, ...RuleChange.properties }),
    audit: (rule) => rule,
  },
  async ({ ruleKey, validFrom, ...rule }, on) => {
    await requireFreeDay(on, ruleKey, validFrom);
    await requireComparable(on.tx, rule, validFrom);
    await keep(on, { ruleKey, validFrom, ...rule }, true);
  },
);

/**
 * Ends a rule: `validFrom` is the first day on which it holds no more.
 * @throws reporting/rule-not-found, rule-day-in-the-past, rule-changes-later
 */
export const endMeasurementRule = useCase(
  'reporting.end-measurement-rule',
  {
    permission: 'reporting.manage-regimes',
    input: Type.Object({ ruleKey: RuleKeySchema, ...RuleEnd.properties }),
    audit: (end) => end,
  },
  async ({ ruleKey, validFrom, source }, on) => {
    const versions = await requireFreeDay(on, ruleKey, validFrom);
    const current = versions.find((version) => version.validFrom < validFrom);
    if (!current?.inForce) throw problem('rule-not-found');
    const { inForce: _inForce, recorderName: _name, ...rule } = current;
    await keep(on, { ...rule, validFrom, source }, false);
  },
);

type Rule = Static<typeof RuleRow>;

async function keep({ tx, actor, clock }: Work, rule: Rule, inForce: boolean): Promise<void> {
  const { ruleKey, validFrom, formKey, itemKey, measurement, bound, source, reasonVi, reasonEn } = rule;
  const compared = [formKey, itemKey, rule.answer, measurement, rule.operator, bound] as const;
  const at = clock.now().toISOString();
  const words = [source.trim(), reasonVi.trim(), reasonEn.trim()] as const;
  const [kept] = await insertRuleVersion(tx, ruleKey, validFrom, ...compared, ...words, inForce, at, actor.id, actor.name);
  if (!kept) throw problem('rule-changes-later');
}

/** The versions of a rule, newest first, once it may change from that day on. */
async function requireFreeDay({ tx, clock }: Work, ruleKey: string, day: CalendarDate) {
  if (day < vietnamDay(clock.now())) throw problem('rule-day-in-the-past');
  const versions = (await selectRuleVersions(tx)).filter((version) => version.ruleKey === ruleKey);
  if (versions.some(({ validFrom }) => validFrom >= day)) throw problem('rule-changes-later');
  return versions;
}

type ComparedRule = Pick<Rule, 'formKey' | 'itemKey' | 'measurement' | 'bound'>;

/** @throws reporting/item-not-comparable, measurement-not-found, bound-of-share */
export async function requireComparable(
  tx: Tx,
  { formKey, itemKey, measurement: key, bound }: ComparedRule,
  day: CalendarDate,
): Promise<void> {
  const form = (await formVersionsInForce(tx, [formKey], day)).get(formKey);
  if (!form || !comparable(form).some((item) => item.key === itemKey)) throw problem('item-not-comparable', { itemKey });
  const measurement = findMeasurement(key);
  if (!measurement) throw problem('measurement-not-found', { key });
  if (measurement.kind === 'share' && bound > 100) throw problem('bound-of-share');
}

/** The yes/no items that people are asked: what is measured cannot contradict itself. */
const comparable = ({ items }: FormVersion) => items.filter(({ kind, source }) => kind === 'yes-no' && source.kind === 'asked');

async function formsOf(tx: Tx, day: CalendarDate): Promise<ReadonlyMap<string, FormVersion>> {
  const keys = (await selectForms(tx, day)).map(({ key }) => key);
  return formVersionsInForce(tx, keys, day);
}
