import type { CalendarDate } from '#kernel/calendar';
import type { IssuingAuthority } from '#modules/documents';
import type { DailyReport } from '../domain/daily-report/daily-report.ts';
import type { ReportLayout } from './layout.ts';
import type { Wording } from './wording/wording.ts';

/** One place where an amended edition differs from the one before it, as printed. */
export type EditionDifference = { readonly place: string; readonly before: string; readonly after: string };
export type EditionFacts = {
  readonly status: 'preview' | 'draft' | 'published' | 'amended';
  /** Null until the edition has its number. */
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  /** Left out: the present one. */
  readonly layout?: ReportLayout;
  /** Which state of the day's figures the edition is made of; left out: the newest. */
  readonly revision?: number;
  /** Empty unless the edition is an amended one. */
  readonly differences: readonly EditionDifference[];
};
/** What every page has to say about where its figures come from. */
export type ReportNotices = {
  readonly demonstration: boolean;
  /** The figures of communes are simulated (the pack is marked synthetic). */
  readonly syntheticCommunes: boolean;
  /** The notice of the source report, or null. */
  readonly source: string | null;
};
export type CatalogueProvince = {
  readonly code: string;
  /** As the province bears it: "Thành phố Huế", "Tỉnh An Giang". */
  readonly name: string;
  /** "Huế", "An Giang". */
  readonly shortName: string;
  /** Place on the cartogram; null: the province has none yet and stands below the others. */
  readonly tile: { readonly column: number; readonly row: number } | null;
};
export type ReportCatalogue = {
  readonly provinces: readonly CatalogueProvince[];
  readonly conditions: readonly { readonly no: number; readonly nameVi: string }[];
  readonly criteria: readonly { readonly key: string; readonly nameVi: string }[];
};
/** Days and hours the report names beside its own date. */
export type ReportSettings = {
  readonly previousDate: CalendarDate;
  /** Hour and minute in Viet Nam, `16:00`. */
  readonly cutOff: string;
  /** First day of the cumulative dossier figures. */
  readonly cumulativeFrom: CalendarDate;
  /** A commune with 1 to this many unmet conditions is yellow, with more red. */
  readonly yellowUpTo: number;
  /** Where the heat map is published, or null. */
  readonly heatMapAddress: string | null;
  /** When the dossier figures were read from the National Public Service Portal, as it says itself; null: not known. */
  readonly dossiersSynchronisedAt: string | null;
};

/** All that the daily report is made of; plain values, so that an edition can be rebuilt from its JSON. */
export type DailyReportDocumentInput = {
  readonly report: DailyReport;
  readonly settings: ReportSettings;
  readonly authority: IssuingAuthority;
  readonly edition: EditionFacts;
  readonly wording: Wording;
  readonly notices: ReportNotices;
  readonly catalogue: ReportCatalogue;
};
