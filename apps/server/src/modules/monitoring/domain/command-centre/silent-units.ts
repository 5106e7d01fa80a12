import type { Block, DayFacts } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { hasReported } from '../daily-report/conditions.ts';
import { orderUnits } from './ordered-units.ts';
import { answersOf, anyAnswer, type ShownAnswer } from './unit-answers.ts';
import { WATCH_SETTINGS } from './watch-settings.ts';

export const COMMUNE_FORMS = ['conditions', ...BLOCKS] as const;
export type CommuneForm = (typeof COMMUNE_FORMS)[number];

export type CommuneOfProvince = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly communeCode: string;
  readonly communeName: string;
};
export type SilentCommune = CommuneOfProvince & { readonly form: CommuneForm };
export type SilentProvince = {
  readonly code: string;
  readonly name: string;
  readonly communes: number;
  readonly notReported: number | null;
};
export type SilentUnits = { readonly rows: readonly SilentCommune[]; readonly byProvince: readonly SilentProvince[] };

/**
 * The communes that have not sent a form (R-09: not reported, which is not "not met").
 * @returns no rows and null counts when nobody at all sent it: then it may not have been asked for
 */
export function silentUnits(facts: DayFacts, form: CommuneForm): SilentUnits {
  const sheet = form === 'conditions' ? facts.conditionAnswers : facts.communeAnswers[form satisfies Block];
  const rows = anyAnswer(sheet)
    ? communesOf(facts)
        .filter(({ communeCode }) => !hasReported(sheet.byUnit.get(communeCode) ?? null))
        .map((commune) => ({ ...commune, form }))
    : null;
  const { provinces, communeCodes } = orderUnits(facts);
  return {
    rows: rows ?? [],
    byProvince: provinces.map(({ code, shortName }, place) => ({
      code,
      name: shortName,
      communes: communeCodes[place]?.length ?? 0,
      notReported: rows?.filter(({ provinceCode }) => provinceCode === code).length ?? null,
    })),
  };
}

/** All communes with their province, in the order of the units. */
function communesOf(facts: DayFacts): readonly CommuneOfProvince[] {
  const { provinces, communes, provinceOf } = orderUnits(facts);
  return communes.flatMap(({ code, name }, at) => {
    const province = provinces[provinceOf[at] ?? -1];
    return province
      ? [{ provinceCode: province.code, provinceName: province.shortName, communeCode: code, communeName: name }]
      : [];
  });
}

/** A commune with its answers to the two conditions on digital signatures. */
export type SignatureRow = CommuneOfProvince & { readonly official: ShownAnswer; readonly classified: ShownAnswer };
export type SignatureProvince = {
  readonly code: string;
  readonly name: string;
  readonly communes: number;
  /** Of the communes that reported; null where the form of the day does not ask. */
  readonly withoutOfficial: number | null;
  readonly withoutClassified: number | null;
  readonly notReported: number | null;
};
export type Signatures = { readonly rows: readonly SignatureRow[]; readonly byProvince: readonly SignatureProvince[] };

/** The communes that lack a digital signature, or of which that is not known (I-08). */
export function signatures(facts: DayFacts): Signatures {
  const { officialSignature, classifiedSignature } = WATCH_SETTINGS;
  const sheet = anyAnswer(facts.conditionAnswers) ? facts.conditionAnswers : null;
  const asks = (key: string) => sheet?.itemKeys.includes(key) ?? false;
  const all = communesOf(facts).map((commune) => {
    const answerTo = answersOf(sheet, commune.communeCode);
    return { ...commune, official: answerTo(officialSignature), classified: answerTo(classifiedSignature) };
  });
  const groups = Map.groupBy(all, ({ provinceCode }) => provinceCode);
  const lacking = (rows: readonly SignatureRow[], side: 'official' | 'classified', key: string) =>
    asks(key) ? rows.filter((row) => row[side] === 'not-met' || row[side] === 'not-answered').length : null;
  return {
    rows: sheet ? all.filter(({ official, classified }) => official !== 'met' || classified !== 'met') : [],
    byProvince: orderUnits(facts).provinces.map(({ code, shortName }) => {
      const rows = groups.get(code) ?? [];
      return {
        code,
        name: shortName,
        communes: rows.length,
        withoutOfficial: lacking(rows, 'official', officialSignature),
        withoutClassified: lacking(rows, 'classified', classifiedSignature),
        notReported: sheet && rows.filter(({ official }) => official === 'not-reported').length,
      };
    }),
  };
}
