import { Type } from 'typebox';
import { BlockSchema, Count, CountOrNull, DayHeadSchema, ProvinceSchema, RulesSchema, ShareOrNull } from './common.ts';
import { CriterionProvince, CriterionRow } from './lists.ts';
import { listOf } from './shapes.ts';

export const CriterionPageSchema = Type.Object({
  day: DayHeadSchema,
  criterion: CriterionRow,
  provinces: listOf(CriterionProvince),
  rules: RulesSchema,
});

export const CompletionSchema = Type.Object({
  day: DayHeadSchema,
  provinces: listOf(
    Type.Object({
      ...ProvinceSchema.properties,
      blocks: listOf(Type.Object({ block: BlockSchema, met: CountOrNull, total: Count, share: ShareOrNull })),
    }),
  ),
  reported: listOf(Type.Object({ block: BlockSchema, provinces: Count })),
  rules: RulesSchema,
});
