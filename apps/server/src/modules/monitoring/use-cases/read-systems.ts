import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { readSystemSurvey, SUPPLIER_BASES, SYSTEMS } from '#modules/reporting';
import { providerCounts, systemRows } from '../domain/command-centre/lists/system-list.ts';
import { onProvince, ProvinceCodeSchema } from './view-input.ts';

export const SYSTEM_FILTERS = {
  system: Type.Optional(Type.Enum([...SYSTEMS], { type: 'string' })),
  provider: Type.Optional(Type.String({ maxLength: 100 })),
  provinceCode: Type.Optional(ProvinceCodeSchema),
  basis: Type.Optional(Type.Enum([...SUPPLIER_BASES], { type: 'string' })),
};

/** Who supplies the five systems in the provinces, by the newest survey (C-22); no rows and no survey before any came in. */
export const readSystems = reading(
  'monitoring.read-systems',
  { permission: 'monitoring.read', input: Type.Object(SYSTEM_FILTERS), target: onProvince },
  async ({ system, provider, provinceCode, basis }, { tx, clock }) => {
    const survey = await readSystemSurvey(tx);
    const suppliers = survey?.suppliers ?? [];
    const filter = {
      ...(system && { system }),
      ...(provider && { provider }),
      ...(provinceCode && { provinceCode }),
      ...(basis && { basis }),
    };
    return {
      rows: systemRows(suppliers, filter),
      beside: {
        providers: providerCounts(suppliers.filter((row) => provinceCode === undefined || row.provinceCode === provinceCode)),
        survey: survey && { source: survey.sourceName, importedAt: survey.importedAt, importedBy: survey.importedBy },
      },
      stamp: { date: vietnamDay(clock.now()), notices: [] },
    };
  },
);
