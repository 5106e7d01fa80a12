import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { BLOCKS } from '#modules/reporting';
import { ANSWERS } from '../../../domain/command-centre/unit-answers.ts';
import { listOf, oneOf, orNull } from './shapes.ts';

export const Count = Type.Integer();
export const CountOrNull = orNull(Type.Integer());
export const Text = Type.String();
export const TextOrNull = orNull(Type.String());
export const DateOrNull = orNull(CalendarDateSchema);

export const BlockSchema = oneOf(BLOCKS);
export const ColourSchema = oneOf(['green', 'yellow', 'red', 'not-reported']);
export const AnswerSchema = oneOf(ANSWERS);
export const BilingualSchema = Type.Object({ vi: Text, en: Text });
export const UnitSchema = Type.Object({ code: Text, name: Text });
export const ProvinceSchema = Type.Object({ code: Text, name: Text, shortName: Text });
export const ItemNames = { no: Count, key: Text, nameVi: Text, nameEn: Text };

const ShareSchema = Type.Object(
  { numerator: Type.Number(), denominator: Type.Number(), printed: orNull(Type.Number()) },
  { description: 'Tỷ lệ chính xác; printed tính bằng phần trăm, làm tròn một lần' },
);
export const ShareOrNull = orNull(ShareSchema);
export const CountChangeSchema = Type.Object({ value: CountOrNull, previous: CountOrNull, change: CountOrNull });
export const ShareChangeSchema = Type.Object({ value: ShareOrNull, previous: ShareOrNull, change: orNull(Type.Number()) });
export const RulesSchema = listOf(Type.Object({ id: Text, vi: Text, en: Text }));

export const DayHeadSchema = Type.Object(
  {
    date: CalendarDateSchema,
    previousDate: CalendarDateSchema,
    revision: Count,
    snapshotId: Text,
    cutOff: Text,
    importedAt: Text,
    source: Text,
    comparedWith: DateOrNull,
    anchor: oneOf(['as-it-was', 'map']),
    mapDate: DateOrNull,
    synthetic: TextOrNull,
    notices: listOf(BilingualSchema),
  },
  { description: 'Ngày số liệu, nguồn, ngày so sánh, bản đồ hành chính và các lưu ý phải hiển thị' },
);

export const AnswerSourceSchema = Type.Object(
  { file: Text, line: CountOrNull, formVersion: CountOrNull, reportedAt: TextOrNull, importedBy: Text },
  { description: 'Nguồn của câu trả lời: tệp, dòng, phiên bản biểu mẫu, thời điểm' },
);
