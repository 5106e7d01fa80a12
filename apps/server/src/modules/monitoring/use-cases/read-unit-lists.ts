import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { COMMUNE_FORMS, signatures, silentUnits } from '../domain/command-centre/silent-units.ts';
import { openDayAlone } from '../queries/open-day.ts';
import { onProvince, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

export const SILENT_FILTERS = {
  form: Type.Optional(Type.Enum([...COMMUNE_FORMS], { type: 'string' })),
  provinceCode: Type.Optional(ProvinceCodeSchema),
};

/**
 * The communes that have not sent a form, the conditions by default.
 * @throws as readNationalView
 */
export const readSilentUnits = reading(
  'monitoring.read-silent-units',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...SILENT_FILTERS }),
    target: onProvince,
  },
  async ({ form = 'conditions', provinceCode, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const { rows, byProvince } = silentUnits(day.facts, form);
    const isWanted = (code: string) => provinceCode === undefined || code === provinceCode;
    return {
      day: head,
      rows: rows.filter((row) => isWanted(row.provinceCode)),
      extra: { byProvince: byProvince.filter(({ code }) => isWanted(code)) },
    };
  },
);

export const SIGNATURE_FILTERS = {
  missing: Type.Optional(Type.Enum(['official', 'classified', 'any'], { type: 'string' })),
  provinceCode: Type.Optional(ProvinceCodeSchema),
};

/**
 * The communes without the digital signature for official duties, for classified papers, or either (I-08).
 * @throws as readNationalView
 */
export const readSignatures = reading(
  'monitoring.read-signatures',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...SIGNATURE_FILTERS }),
    target: onProvince,
  },
  async ({ missing = 'any', provinceCode, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const { rows, byProvince } = signatures(day.facts);
    const isWanted = (code: string) => provinceCode === undefined || code === provinceCode;
    const lacks = (row: (typeof rows)[number]) => missing === 'any' || row[missing] !== 'met';
    return {
      day: head,
      rows: rows.filter((row) => isWanted(row.provinceCode) && lacks(row)),
      extra: { byProvince: byProvince.filter(({ code }) => isWanted(code)) },
    };
  },
);
