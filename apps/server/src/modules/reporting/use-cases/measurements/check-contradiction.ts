import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { homeCode } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { CHECK_OUTCOMES } from '../../domain/measurements/contradiction.ts';
import { problem } from '../../problems.ts';
import { insertCheck, selectContradictionChecks, selectWorkedOnContradicted } from '../../queries/contradiction-queries.ts';
import { PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { targetOf } from '../network/address.ts';

const Words = { minLength: 3, maxLength: 2000, pattern: '\\S' };
export const CheckContradictionInput = Type.Object({
  provinceCode: ProvinceCodeSchema,
  reporter: ReporterSchema,
  part: PartSchema,
  ruleKey: Type.String({ maxLength: 80 }),
  since: CalendarDateSchema,
  /** How many checks the verifier knew of: 0 for none. */
  seen: Type.Integer({ minimum: 0 }),
  outcome: Type.Enum([...CHECK_OUTCOMES], { type: 'string' }),
  /** What was found or, not checked, why it could not be. */
  words: Type.String(Words),
  /** What shows it: the number of a record, an address; empty only where nothing could be checked. */
  evidence: Type.String({ maxLength: 2000 }),
});
type Check = Static<typeof CheckContradictionInput>;

/**
 * Records what an independent check of a contradiction found: the report is right (verified), the measurement is (contradicted), or not
 * checked and why. Whoever sends reports for the place is not independent, nor is who sent or approved one of these, whatever they do now.
 * @throws reporting/contradiction-not-found, not-independent, contradiction-checked, evidence-missing
 * @rule C-12
 */
export const checkContradiction = useCase(
  'reporting.check-contradiction',
  {
    permission: 'reporting.verify-answers',
    input: CheckContradictionInput,
    target: (input: Check) => targetOf(input),
    home: ({ provinceCode }: Check) => homeCode(provinceCode),
    audit: ({ provinceCode, reporter, part, ruleKey, since, outcome }: Check) => ({
      provinceCode,
      reporter,
      part,
      ruleKey,
      since,
      outcome,
    }),
  },
  async ({ seen, outcome, words, evidence, ...address }, { tx, actor, clock }) => {
    const { provinceCode, reporter, part, ruleKey, since } = address;
    if (actor.permits('reporting.submit', targetOf(address))) throw problem('not-independent');
    if (outcome !== 'not-checked' && evidence.trim() === '') throw problem('evidence-missing');
    const home = homeCode(provinceCode);
    const [known] = await selectContradictionChecks(tx, home, reporter, part, ruleKey, since);
    if (!known) throw problem('contradiction-not-found', { ...address });
    const [hands] = await selectWorkedOnContradicted(tx, home, reporter, part, ruleKey, since, actor.id);
    if (hands?.worked) throw problem('not-independent');
    if (known.outcome !== 'not-checked' || known.checks !== seen)
      throw problem('contradiction-checked', { outcome: known.outcome });
    const at = clock.now().toISOString();
    const [kept] = await insertCheck(
      tx,
      home,
      reporter,
      part,
      ruleKey,
      since,
      seen + 1,
      outcome,
      words,
      evidence,
      at,
      actor.id,
      actor.name,
    );
    if (!kept) throw problem('contradiction-checked');
    return { outcome, checks: kept.number };
  },
);
