import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { DOSSIER_FLAGS, DOSSIER_PERIODS, readDossiers } from '../domain/command-centre/dossier-reading.ts';
import { inAnnexOrder } from '../domain/command-centre/lists/dossier-list.ts';
import { openNationalDayAlone } from '../queries/open-day.ts';
import { VIEW_FIELDS } from './view-input.ts';

export const DOSSIER_FILTERS = {
  period: Type.Optional(Type.Enum([...DOSSIER_PERIODS], { type: 'string' })),
  flag: Type.Optional(Type.Enum([...DOSSIER_FLAGS], { type: 'string' })),
};

/**
 * Dossiers by province: of the day before, or since the start of the cumulative period (C-10, C-11). Without a row of the period
 * there are no rows and no total: no data, not 0.
 * @throws as readNationalView
 */
export const readDossierList = reading(
  'monitoring.read-dossier-list',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...DOSSIER_FILTERS }),
  },
  async ({ period = 'day', flag, ...view }, { tx, clock }) => {
    const { head, day } = await openNationalDayAlone(tx, view, clock);
    const dossiers = readDossiers({ ...day, compared: null }, period);
    const rows = inAnnexOrder(dossiers?.rows ?? [], period);
    return {
      day: head,
      rows: flag === undefined ? rows : rows.filter(({ flags }) => flags.includes(flag)),
      extra: { totalRow: dossiers?.total ?? null },
    };
  },
);
