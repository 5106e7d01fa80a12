import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import {
  Count,
  CountChangeSchema,
  CountOrNull,
  DayHeadSchema,
  ItemNames,
  ProvinceSchema,
  RulesSchema,
  ShareChangeSchema,
  ShareOrNull,
  Text,
  TextOrNull,
  UnitSchema,
} from './common.ts';
import { listOf, oneOf, orNull } from './shapes.ts';

const TaskStatus = oneOf(['green', 'yellow', 'red']);

export const ProvinceFiguresSchema = Type.Object({
  ...ProvinceSchema.properties,
  communes: Count,
  reported: CountOrNull,
  notReported: CountOrNull,
  green: CountOrNull,
  yellow: CountOrNull,
  red: CountOrNull,
  greenShare: ShareChangeSchema,
  tasks: orNull(Type.Object({ done: Count, total: Count, status: orNull(TaskStatus) })),
  overdueTasks: CountOrNull,
  onlineShareDay: ShareOrNull,
  onlineShareCumulative: ShareOrNull,
  flags: listOf(oneOf(['no-report', 'low-online-share', 'far-below-own-average', 'overdue-tasks'])),
});

export const MovementSchema = Type.Object({
  kind: oneOf([
    'green-share',
    'communes-turned',
    'tasks-status',
    'tasks-overdue',
    'communes-stopped-reporting',
    'communes-started-reporting',
  ]),
  direction: oneOf(['better', 'worse', 'neutral']),
  unit: orNull(UnitSchema),
  from: Type.Unsafe<number | string | null>({ type: ['number', 'string', 'null'] }),
  to: Type.Unsafe<number | string | null>({ type: ['number', 'string', 'null'] }),
  change: orNull(Type.Number()),
  communes: listOf(UnitSchema),
  count: Count,
});

const CommuneColumns = {
  code: listOf(Text),
  province: listOf(Count),
  colour: Type.String({ description: 'Mỗi xã một ký tự: g xanh, y vàng, r đỏ, n chưa báo cáo' }),
  unmet: listOf(CountOrNull),
};

const Headline = Type.Object({
  provinces: Count,
  communes: Count,
  provincesReported: CountChangeSchema,
  reported: CountChangeSchema,
  notReported: CountChangeSchema,
  green: CountChangeSchema,
  yellow: CountChangeSchema,
  red: CountChangeSchema,
  greenShare: ShareChangeSchema,
  provincesTasksGreen: CountOrNull,
  provincesTasksRed: CountOrNull,
  overdueTasks: CountChangeSchema,
  dueSoonTasks: CountOrNull,
  onlineShareDay: ShareChangeSchema,
  onlineShareCumulative: ShareChangeSchema,
});

const Settings = Type.Object({
  yellowUpTo: Count,
  phaseEnd: CalendarDateSchema,
  cumulativeStart: CalendarDateSchema,
  lowOnlineShare: Type.Number(),
  farBelowAverage: Type.Number(),
});

export const NationalViewSchema = Type.Object({
  day: DayHeadSchema,
  headline: Headline,
  provinces: listOf(ProvinceFiguresSchema),
  communes: Type.Object(CommuneColumns),
  movements: listOf(MovementSchema),
  rules: RulesSchema,
  settings: Settings,
});

export const CommuneMatrixSchema = Type.Object({
  day: DayHeadSchema,
  conditions: listOf(Type.Object({ ...ItemNames, met: CountOrNull, share: ShareOrNull })),
  provinces: listOf(ProvinceSchema),
  communes: Type.Object({ ...CommuneColumns, pattern: listOf(CountOrNull), previousColour: TextOrNull }),
  patterns: listOf(Text),
  rules: RulesSchema,
});

export const CommuneNamesSchema = Type.Object({
  snapshotId: Text,
  anchor: oneOf(['as-it-was', 'map']),
  mapDate: orNull(CalendarDateSchema),
  provinces: listOf(ProvinceSchema),
  communes: Type.Object({ code: listOf(Text), province: listOf(Count), name: listOf(Text) }),
});

export const DaysSchema = Type.Object({
  live: orNull(Type.Object({ date: CalendarDateSchema, previousDate: CalendarDateSchema, snapshotId: Text })),
  days: listOf(
    Type.Object({
      date: CalendarDateSchema,
      previousDate: CalendarDateSchema,
      revision: Count,
      revisions: Count,
      snapshotId: Text,
      cutOff: Text,
      importedAt: Text,
      source: Text,
      synthetic: TextOrNull,
      hasPrevious: Type.Boolean(),
    }),
  ),
});

export const TrendSchema = Type.Object({
  from: CalendarDateSchema,
  to: CalendarDateSchema,
  points: listOf(
    Type.Object({
      date: CalendarDateSchema,
      communes: Count,
      reported: CountOrNull,
      green: CountOrNull,
      yellow: CountOrNull,
      red: CountOrNull,
      greenShare: ShareOrNull,
    }),
  ),
});
