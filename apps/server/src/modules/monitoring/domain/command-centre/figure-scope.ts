import { joinTallies } from '../daily-report/figure.ts';
import { type ReportProvince, reportProvinces } from '../daily-report/report-units.ts';
import type { CommandDay } from './command-day.ts';

/** The unit that a figure is of: a province, a commune of it, or (null) the nation. */
export type FigureUnit = { readonly provinceCode: string | null; readonly communeCode: string | null };

/** What a figure is looked for in: a day, and the unit it is of. */
export type FigureScope = FigureUnit & {
  readonly day: CommandDay;
  /** The day compared with, where it is stored itself; conditions of the day before also come with the day. */
  readonly before: CommandDay | null;
  /** The provinces of the unit; of a commune its province with that commune alone. */
  readonly provinces: readonly ReportProvince[];
};

/** The scope of a unit; null when the day has no such unit. */
export function figureScope(
  day: CommandDay,
  before: CommandDay | null,
  { provinceCode, communeCode }: FigureUnit,
): FigureScope | null {
  const all = reportProvinces(day.facts);
  const own = provinceCode === null ? all : all.filter(({ code }) => code === provinceCode);
  const provinces = communeCode === null ? own : own.flatMap((province) => onlyCommune(province, communeCode));
  return provinces.length === 0 ? null : { day, before, provinces, provinceCode, communeCode };
}

function onlyCommune(province: ReportProvince, communeCode: string): readonly ReportProvince[] {
  const communes = province.communes.filter(({ code }) => code === communeCode);
  return communes.length === 0 ? [] : [{ ...province, communes, register: joinTallies([]) }];
}
