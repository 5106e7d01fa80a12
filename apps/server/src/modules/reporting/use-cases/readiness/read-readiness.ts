import { Type } from 'typebox';
import { type CalendarDate, calendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import { shortName, unitsOn } from '#modules/organisations';
import { type ItemReadiness, type NamedProvince, readinessOf } from '../../domain/readiness/readiness.ts';
import {
  selectChecklistItems,
  selectChecklistSilences,
  selectChecklistStates,
  selectNewestChecklist,
} from '../../queries/readiness-checklist-queries.ts';

export const ProvinceInput = Type.Object({ provinceCode: Type.Optional(Type.String({ pattern: '^\\d{2}$' })) });
/** What is ready and what is issued is the People's Committee's: whoever may read for it or for all blocks reads it. */
export const COMMITTEE = 'committee';
export const onProvince = ({ provinceCode }: { readonly provinceCode?: string }) => ({
  area: provinceCode ?? null,
  part: COMMITTEE,
});

/** Reports of June 2025 already count by the provinces that began on this day. */
const PRESENT_PROVINCES_FROM = calendarDate('2025-07-01');

/** The provinces that figures of a day are counted by, in the order of their codes. */
export async function provincesOf(tx: Tx, day: CalendarDate): Promise<readonly NamedProvince[]> {
  const units = await unitsOn(tx, day < PRESENT_PROVINCES_FROM ? PRESENT_PROVINCES_FROM : day, 'province');
  return units.flatMap(({ code, name }) => (code === null ? [] : [{ code, name: shortName(name, 'province') }]));
}

export type Readiness = {
  readonly head: {
    readonly stateOn: CalendarDate;
    readonly source: string;
    readonly importedAt: string;
    readonly importedBy: string;
    readonly silent: readonly { readonly provinceCode: string; readonly provinceName: string }[];
    readonly provinces: number;
  };
  readonly items: readonly ItemReadiness[];
};

/**
 * The newest checklist of readiness (C-15), finished apart from not reported, published counts beside those of its lists; null
 * before any came in. For a province: the same counts, and of the states its own.
 */
export const readReadiness = reading(
  'reporting.read-readiness',
  { permission: 'monitoring.read', input: ProvinceInput, target: onProvince },
  async ({ provinceCode }, { tx }): Promise<Readiness | null> => {
    const [checklist] = await selectNewestChecklist(tx);
    if (!checklist) return null;
    const { no, stateOn, sourceName, importedAt, importedBy } = checklist;
    const provinces = await provincesOf(tx, stateOn);
    const items = (await selectChecklistItems(tx, no)).map(({ nameVi, nameEn, ...item }) => ({
      ...item,
      name: { vi: nameVi, en: nameEn },
    }));
    const silent = await selectChecklistSilences(tx, no);
    const states = await selectChecklistStates(tx, no);
    const silentCodes = new Set(silent.map((one) => one.provinceCode));
    const isShown = (code: string) => provinceCode === undefined || code === provinceCode;
    return {
      head: {
        stateOn,
        source: sourceName,
        importedAt,
        importedBy,
        provinces: provinces.length,
        silent: provinces
          .filter(({ code }) => silentCodes.has(code) && isShown(code))
          .map(({ code, name }) => ({ provinceCode: code, provinceName: name })),
      },
      items: readinessOf({ items, states, silent }, provinces).map((item) => ({
        ...item,
        provinces: item.provinces.filter((province) => isShown(province.provinceCode)),
      })),
    };
  },
);
