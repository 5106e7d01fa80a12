import type { ReadReportData } from '@thong-suot/api-client';
import type { Session } from '../../../session/session.ts';

/** Which report, as the server addresses it. */
export type ReportAddress = ReadReportData['path'];
export type Part = ReportAddress['part'];

/** A place and block for which somebody makes reports; the part null: all blocks. */
export type ReportingPlace = {
  readonly provinceCode: string;
  readonly reporter: string;
  readonly part: Part | null;
  readonly name: string;
};

const SUBMIT = 'reporting.submit';
const PARTS: readonly Part[] = ['party', 'council', 'committee', 'front'];

/** One name for one report, also on this device. */
export const keyOf = ({ periodEnd, provinceCode, reporter, part, formKey }: ReportAddress) =>
  [periodEnd, provinceCode, reporter, part, formKey].join('/');

/** The places that the appointments make reports for: the unit itself, not those below it. */
export function reportingPlaces(appointments: Session['appointments']): readonly ReportingPlace[] {
  const places = new Map<string, ReportingPlace>();
  for (const { area, areaName, part, permissions } of appointments) {
    if (!permissions.includes(SUBMIT) || area === null) continue;
    const [provinceCode = '', reporter = provinceCode] = area.split('/');
    const place = { provinceCode, reporter, part: PARTS.find((one) => one === part) ?? null, name: areaName ?? area };
    places.set(`${area} ${place.part}`, place);
  }
  // Who may report for all blocks of a place needs no single one beside it.
  return [...places.values()].filter(
    ({ provinceCode, reporter, part }) =>
      part === null || !places.has(`${reporter === provinceCode ? reporter : `${provinceCode}/${reporter}`} null`),
  );
}
