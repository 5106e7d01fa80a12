import { type ReportProvince, reportProvinces } from '../daily-report/report-units.ts';
import type { CommandDay } from './command-day.ts';

/** What a figure is looked for in: a day, and one province of it or (null) the nation. */
export type FigureScope = {
  readonly day: CommandDay;
  readonly provinces: readonly ReportProvince[];
  readonly provinceCode: string | null;
};

/** The scope of a province or the nation; null when the day has no such province. */
export function figureScope(day: CommandDay, provinceCode: string | null): FigureScope | null {
  const all = reportProvinces(day.facts);
  const provinces = provinceCode === null ? all : all.filter(({ code }) => code === provinceCode);
  return provinces.length === 0 ? null : { day, provinces, provinceCode };
}
