import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import {
  AnswerSchema,
  AnswerSourceSchema,
  BlockSchema,
  ColourSchema,
  Count,
  CountOrNull,
  DayHeadSchema,
  ItemNames,
  ProvinceSchema,
  RulesSchema,
  ShareChangeSchema,
  ShareOrNull,
  Text,
} from './common.ts';
import {
  DossierCountsSchema,
  DossierRow,
  GroupInProvinceRow,
  StatementBlockSchema,
  StatementKindSchema,
  TaskRow,
} from './lists.ts';
import { MovementSchema, ProvinceFiguresSchema } from './national.ts';
import { listOf, oneOf, orNull } from './shapes.ts';

const AnsweredItem = Type.Object({ ...ItemNames, answer: AnswerSchema });
const ColourOrNull = orNull(ColourSchema);

export const ProvincePageSchema = Type.Object({
  day: DayHeadSchema,
  province: ProvinceFiguresSchema,
  conditions: listOf(Type.Object({ ...ItemNames, met: CountOrNull, share: ShareChangeSchema })),
  communes: listOf(
    Type.Object({
      code: Text,
      name: Text,
      colour: ColourSchema,
      previousColour: ColourOrNull,
      unmet: CountOrNull,
      unmetConditions: listOf(Count),
    }),
  ),
  criteria: listOf(
    Type.Object({
      block: BlockSchema,
      reported: CountOrNull,
      items: listOf(Type.Object({ ...ItemNames, met: CountOrNull, share: ShareOrNull, below50: orNull(Type.Boolean()) })),
    }),
  ),
  provinceCriteria: listOf(
    Type.Object({ block: BlockSchema, total: Count, met: CountOrNull, share: ShareOrNull, items: listOf(AnsweredItem) }),
  ),
  statements: listOf(
    Type.Object({
      block: StatementBlockSchema,
      kind: StatementKindSchema,
      saidNothing: Count,
      total: Count,
      items: listOf(GroupInProvinceRow),
    }),
  ),
  dossiers: Type.Object({ day: orNull(DossierRow), cumulative: orNull(DossierRow) }),
  tasks: listOf(TaskRow),
  movements: listOf(MovementSchema),
  rules: RulesSchema,
});

export const CommunePageSchema = Type.Object({
  day: DayHeadSchema,
  province: ProvinceSchema,
  commune: Type.Object({ code: Text, name: Text }),
  colour: ColourSchema,
  previousColour: ColourOrNull,
  unmet: CountOrNull,
  conditions: orNull(
    listOf(Type.Object({ ...ItemNames, answer: AnswerSchema, previous: orNull(AnswerSchema), changed: Type.Boolean() })),
  ),
  criteria: listOf(Type.Object({ block: BlockSchema, met: CountOrNull, total: Count, items: listOf(AnsweredItem) })),
  statements: listOf(
    Type.Object({
      block: StatementBlockSchema,
      kind: StatementKindSchema,
      text: Text,
      saysNothing: Type.Boolean(),
      source: orNull(AnswerSourceSchema),
    }),
  ),
  dossiers: orNull(DossierCountsSchema),
  trend: listOf(Type.Object({ date: CalendarDateSchema, colour: ColourSchema, unmet: CountOrNull })),
  sources: listOf(
    Type.Object({
      form: oneOf(['conditions', 'party', 'council', 'committee', 'front', 'dossiers']),
      source: orNull(AnswerSourceSchema),
    }),
  ),
});
