import type { Tone } from '@thong-suot/ui';
import { colourOfSign, toneOfColour } from '../colours.ts';
import type { National, ProvinceFigures } from '../contract.ts';
import { figureOf } from '../figure-address.ts';
import { ARCHIPELAGOS, type ArchipelagoKey } from './map-layout.ts';
import { type ColourCounts, type Measure, type ProvinceOnMap, type Reading, shareStep } from './national-view-model.ts';
import { placeProvinces } from './tile-places.ts';

/** How the page writes numbers. */
export type Writing = { readonly count: (value: number) => string; readonly share: (value: number) => string };

const SILENT: Reading = { value: null, text: '–', change: null, tone: null, step: null, evidence: null };

function readings(province: ProvinceFigures, write: Writing): Readonly<Record<Measure, Reading>> {
  const { tasks, greenShare, onlineShareDay, overdueTasks, code } = province;
  const green = greenShare.value?.printed ?? null;
  const online = onlineShareDay?.printed ?? null;
  return {
    readiness:
      tasks && tasks.total > 0
        ? {
            value: tasks.done / tasks.total,
            text: `${write.count(tasks.done)}/${write.count(tasks.total)}`,
            change: null,
            tone: tasks.status && toneOfColour(tasks.status),
            step: null,
            evidence: figureOf(code, 'tasks-done'),
          }
        : SILENT,
    greenShare:
      green === null
        ? SILENT
        : {
            value: green,
            text: write.share(green),
            change: greenShare.change,
            tone: null,
            step: null,
            evidence: figureOf(code, 'green-share'),
          },
    onlineShare:
      online === null
        ? SILENT
        : {
            value: online,
            text: write.share(online),
            change: null,
            tone: null,
            step: shareStep(online),
            evidence: figureOf(code, 'online-share-day'),
          },
    overdueTasks:
      overdueTasks === null
        ? SILENT
        : {
            value: overdueTasks,
            text: write.count(overdueTasks),
            change: null,
            tone: overdueTasks > 0 ? 'bad' : 'good',
            step: null,
            evidence: figureOf(code, 'overdue-tasks'),
          },
  };
}

function coloursOf(province: ProvinceFigures): ColourCounts {
  const reported = province.reported ?? 0;
  return {
    good: province.green ?? 0,
    warning: province.yellow ?? 0,
    bad: province.red ?? 0,
    missing: province.communes - reported,
  };
}

/** The provinces as the map draws them. */
export function provincesOnMap(national: National, write: Writing): readonly ProvinceOnMap[] {
  const places = placeProvinces(national.provinces.map(({ code }) => code));
  return national.provinces.map((province) => ({
    code: province.code,
    name: province.shortName,
    column: 0,
    row: 0,
    ...places.get(province.code),
    communes: coloursOf(province),
    readings: readings(province, write),
  }));
}

/** Colour of the special zone on each archipelago; null where the day has no unit of that code. */
export function archipelagoTones({ communes }: National): Readonly<Record<ArchipelagoKey, Tone | null>> {
  const toneOf = (communeCode: string) => {
    const index = communes.code.indexOf(communeCode);
    return index < 0 ? null : toneOfColour(colourOfSign(communes.colour[index]));
  };
  const [hoangSa, truongSa] = ARCHIPELAGOS;
  return { hoangSa: toneOf(hoangSa.communeCode), truongSa: toneOf(truongSa.communeCode) };
}
