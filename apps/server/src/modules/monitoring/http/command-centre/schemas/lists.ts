import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { SUPPLIER_BASES, SYSTEMS } from '#modules/reporting';
import { STATEMENT_BLOCKS, STATEMENT_KINDS } from '../../../domain/command-centre/statement-groups.ts';
import { TASK_LISTS } from '../../../domain/command-centre/task-reading.ts';
import {
  AnswerSchema,
  BilingualSchema,
  BlockSchema,
  Count,
  CountOrNull,
  DateOrNull,
  ItemNames,
  ShareOrNull,
  Text,
  TextOrNull,
} from './common.ts';
import { listOf, oneOf, orNull } from './shapes.ts';

const InProvince = { provinceCode: Text, provinceName: Text };
const OfCommune = { ...InProvince, communeCode: Text, communeName: Text };
export const StatementBlockSchema = oneOf(STATEMENT_BLOCKS);
export const StatementKindSchema = oneOf(STATEMENT_KINDS);

export const SilentRow = Type.Object({ ...OfCommune, form: oneOf(['conditions', 'party', 'council', 'committee', 'front']) });
export const SilentExtra = {
  byProvince: listOf(Type.Object({ code: Text, name: Text, communes: Count, notReported: CountOrNull })),
};

export const SignatureRow = Type.Object({ ...OfCommune, official: AnswerSchema, classified: AnswerSchema });
export const SignatureExtra = {
  byProvince: listOf(
    Type.Object({
      code: Text,
      name: Text,
      communes: Count,
      withoutOfficial: CountOrNull,
      withoutClassified: CountOrNull,
      notReported: CountOrNull,
    }),
  ),
};

export const CriterionProvince = Type.Object({
  code: Text,
  name: Text,
  met: CountOrNull,
  of: Count,
  share: ShareOrNull,
  below50: orNull(Type.Boolean()),
  reported: CountOrNull,
});
export const CriterionRow = Type.Object({
  level: oneOf(['commune', 'province']),
  block: BlockSchema,
  ...ItemNames,
  met: CountOrNull,
  of: Count,
  share: ShareOrNull,
  provincesBelow50: CountOrNull,
  provincesSilent: CountOrNull,
  allProvincesBelow50: Type.Boolean(),
  lowest: listOf(CriterionProvince),
});

const TaskReport = Type.Object({
  unitName: Text,
  provinceCode: TextOrNull,
  status: orNull(oneOf(['done', 'in-progress', 'not-started'])),
  doneDate: DateOrNull,
  dueDate: DateOrNull,
  done: Type.Boolean(),
  overdue: Type.Boolean(),
});
export const TaskRow = Type.Object({
  key: Text,
  lists: listOf(oneOf(TASK_LISTS)),
  kind: oneOf(['deadline', 'recurring']),
  group: TextOrNull,
  groupName: orNull(BilingualSchema),
  no: Count,
  textVi: Text,
  dueDate: orNull(CalendarDateSchema),
  assigned: listOf(Text),
  done: Count,
  total: Count,
  overdue: Type.Boolean(),
  dueSoon: Type.Boolean(),
  reports: listOf(TaskReport),
});
export const TaskExtra = {
  groups: listOf(Type.Object({ group: Text, nameVi: Text, nameEn: Text, tasks: Count, overdue: Count })),
};

const GroupCount = { communes: Count, of: Count, share: ShareOrNull };
export const StatementGroupRow = Type.Object({
  groupId: Text,
  text: Text,
  block: StatementBlockSchema,
  kind: StatementKindSchema,
  ...GroupCount,
  provinces: listOf(Type.Object({ code: Text, name: Text, ...GroupCount })),
});
export const StatementGroupExtra = {
  totals: listOf(
    Type.Object({
      block: StatementBlockSchema,
      kind: StatementKindSchema,
      communesWithStatement: Count,
      saidNothing: Count,
      silent: Count,
      of: Count,
    }),
  ),
};
export const GroupInProvinceRow = Type.Object({
  ...InProvince,
  block: StatementBlockSchema,
  kind: StatementKindSchema,
  rank: Count,
  groupId: Text,
  text: Text,
  ...GroupCount,
});

export const DossierCountsSchema = Type.Object({
  direct: Count,
  online: Count,
  returned: Count,
  total: Count,
  onlineShare: ShareOrNull,
  returnedShare: ShareOrNull,
});
export const DossierRow = Type.Object({
  ...InProvince,
  period: oneOf(['day', 'cumulative']),
  all: DossierCountsSchema,
  atProvince: DossierCountsSchema,
  atCommunes: DossierCountsSchema,
  juneDailyAverage: orNull(Type.Number()),
  shareOfJune: ShareOrNull,
  flags: listOf(oneOf(['low-online-share', 'far-below-own-average'])),
});
export const DossierExtra = { totalRow: orNull(DossierRow) };

export const SystemRowSchema = Type.Object({
  ...InProvince,
  system: oneOf(SYSTEMS),
  systemName: BilingualSchema,
  providers: listOf(Text),
  noteVi: TextOrNull,
  difficultyVi: TextOrNull,
  basis: oneOf(SUPPLIER_BASES),
  basisText: BilingualSchema,
  summaryProvider: TextOrNull,
  summaryBasis: orNull(oneOf(['named', 'rest'])),
  agrees: orNull(oneOf(['yes', 'partly', 'no'])),
  line: Count,
});
export const SystemExtra = {
  providers: listOf(Type.Object({ system: oneOf(SYSTEMS), provider: Text, provinces: Count })),
  survey: orNull(Type.Object({ source: Text, importedAt: Text, importedBy: Text })),
};
