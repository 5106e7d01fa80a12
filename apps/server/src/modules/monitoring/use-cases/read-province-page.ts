import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { provincePage } from '../domain/command-centre/province-page.ts';
import { problem } from '../problems.ts';
import { openDay } from '../queries/open-day.ts';
import { onProvince, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

/**
 * Everything of one province (C-03 to C-11).
 * @throws monitoring/unit-not-found, and as readNationalView
 */
export const readProvincePage = reading(
  'monitoring.read-province-page',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, provinceCode: ProvinceCodeSchema }),
    target: onProvince,
  },
  async ({ provinceCode, ...view }, { tx, clock }) => {
    const { head, day } = await openDay(tx, view, clock);
    const page = provincePage(day, provinceCode);
    if (!page) throw problem('unit-not-found', { provinceCode });
    return { day: head, ...page };
  },
);
