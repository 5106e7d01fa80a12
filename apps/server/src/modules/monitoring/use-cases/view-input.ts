import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { BLOCKS } from '#modules/reporting';

/** Which day, compared with which, on which map: `as-it-was` (default), `today` or a day. */
export const VIEW_FIELDS = {
  date: Type.Optional(CalendarDateSchema),
  compareWith: Type.Optional(CalendarDateSchema),
  live: Type.Optional(Type.Boolean({ description: 'Ngày đang diễn ra, theo báo cáo tại thời điểm này' })),
  anchor: Type.Optional(Type.String({ pattern: '^(as-it-was|today|\\d{4}-\\d{2}-\\d{2})$' })),
};
export const ViewInput = Type.Object(VIEW_FIELDS);

export const ProvinceCodeSchema = Type.String({ pattern: '^\\d{2}$' });
export const CommuneCodeSchema = Type.String({ pattern: '^\\d{5}$' });
export const BlockInput = Type.Enum([...BLOCKS], { type: 'string' });

/** Where a reading takes place: the province named, else the whole nation. */
export const onProvince = ({ provinceCode }: { readonly provinceCode?: string }) => ({ area: provinceCode ?? null, part: null });
